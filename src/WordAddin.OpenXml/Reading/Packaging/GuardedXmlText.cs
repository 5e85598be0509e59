using System.Text;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>
/// The characters of an XML part on their way to the parser, which keeps one tag or one text wholly in memory: a stretch
/// without an opening bracket that is longer than any document needs is refused before it gets there.
/// </summary>
internal sealed class GuardedXmlText(Stream part, ReadingLimits limits) : TextReader
{
    private const string Doctype = "<!DOCTYPE";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly StreamReader inner = new(part, Utf8, detectEncodingFromByteOrderMarks: true, bufferSize: 16 * 1024);
    private int sinceBracket;
    private bool started;

    /// <summary>True when the part opens with a document type declaration.</summary>
    public bool DeclaresDoctype { get; private set; }

    public override int Read(char[] buffer, int index, int count)
    {
        var read = inner.Read(buffer, index, count);
        Inspect(buffer.AsSpan(index, read));
        return read;
    }

    public override int Read() => throw new NotSupportedException("XmlReader reads blocks.");

    public override int Peek() => throw new NotSupportedException("XmlReader reads blocks.");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void Inspect(ReadOnlySpan<char> block)
    {
        if (!started)
        {
            started = true;
            DeclaresDoctype = block.Contains(Doctype, StringComparison.OrdinalIgnoreCase);
        }

        var bracket = block.LastIndexOf('<');
        sinceBracket = bracket < 0 ? sinceBracket + block.Length : block.Length - bracket;
        if (sinceBracket > limits.XmlTokenCharacters)
            throw new UnreadableDocumentException(UnreadableReason.TooLarge);
    }
}
