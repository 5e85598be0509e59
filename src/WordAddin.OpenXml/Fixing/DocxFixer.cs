using System.Text;
using WordAddin.OpenXml.Reading;
using WordAddin.OpenXml.Reading.Packaging;
using WordAddin.OpenXml.Reading.Stories;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.OpenXml.Fixing;

/// <summary>
/// Writes fixes into a .docx: inside the runs that hold the characters, so that every look stays, and with every other part
/// of the package as it was.
/// </summary>
public static class DocxFixer
{
    /// <summary>The XML is held in memory while it is changed; 48 MB are some 5,000 pages.</summary>
    private const int LargestMainPart = 48 << 20;

    /// <param name="source">Seekable; left open.</param>
    /// <param name="fixes">What the writer accepted.</param>
    /// <param name="target">Receives the new file; see <see cref="AtomicFile"/>.</param>
    /// <exception cref="UnreadableDocumentException">The source is no readable .docx; nothing was written.</exception>
    public static FixingResult Apply(Stream source, IReadOnlyList<Fix> fixes, Stream target)
    {
        ArgumentNullException.ThrowIfNull(fixes);
        var budget = new ReadingBudget(ReadingLimits.Default);
        using var package = DocxPackage.Open(source, budget);
        var main = MainPart(package);
        var map = new ParagraphMap(budget);
        var manuscript = new DocumentReader(package, budget).Read(map);
        var applied = EditApplier.Compatible(fixes.Where(fix => fix.Edits.All(edit => CanBeWritten(edit, map))), manuscript.Paragraphs);
        package.CopyTo(target, package.MainPart, part =>
        {
            using var writer = new StreamWriter(part, EncodingOf(main));
            new MainPartFixer(main.Text, map).Write(manuscript, applied, writer);
        });
        return FixingResult.Of(fixes, applied);
    }

    /// <summary>An empty paragraph has no run to write into.</summary>
    private static bool CanBeWritten(Edit edit, ParagraphMap map) =>
        RunContent.CanHold(edit.Replacement)
        && edit.Paragraph < map.Paragraphs.Count
        && (edit.Replacement.Length == 0 || map.Paragraphs[edit.Paragraph].Pieces.Count > 0);

    private static PlainText MainPart(DocxPackage package)
    {
        using var part = package.OpenBytes(package.MainPart)!;
        using var bytes = HeldBytes.Of(part, LargestMainPart);
        var limits = new ReadingLimits { FileBytes = LargestMainPart, Characters = LargestMainPart };
        return PlainText.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), limits);
    }

    private static Encoding EncodingOf(PlainText main) => main.Encoding switch
    {
        PlainTextEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, main.HasByteOrderMark),
        PlainTextEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, main.HasByteOrderMark),
        _ => new UTF8Encoding(main.HasByteOrderMark),
    };
}
