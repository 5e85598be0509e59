using WordAddin.OpenXml.Reading.Packaging;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading;

/// <summary>Reads a report from a file of any kind, told by its content.</summary>
public static class ReportFileReader
{
    /// <param name="file">From its current position when it cannot seek, from its beginning otherwise; left open.</param>
    /// <param name="name">Name of the file when it has one: what is called .docx is never read as plain text.</param>
    /// <param name="limits">How much is taken in; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <exception cref="UnreadableDocumentException">The file cannot be read as a report.</exception>
    public static Manuscript Read(Stream file, string? name = null, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        limits ??= ReadingLimits.Default;
        using var held = file.CanSeek ? null : HeldBytes.Of(file, limits.FileBytes);
        var source = held ?? file;
        switch (FileSignature.Of(source))
        {
            case FileKind.Docx: return DocxReader.Read(source, limits);
            case FileKind.EncryptedOffice: throw new UnreadableDocumentException(UnreadableReason.Encrypted);
            case FileKind.OldOffice: throw new UnreadableDocumentException(UnreadableReason.OldDocFormat);
            case FileKind.PlainText when IsCalledDocx(name) && source.Length > 0:
                throw new UnreadableDocumentException(UnreadableReason.NotADocx);
            default:
                using (var text = held is null ? HeldBytes.Of(source, limits.FileBytes) : null)
                    return PlainTextReader.Read(Content(text ?? held!), limits);
        }
    }

    private static bool IsCalledDocx(string? name) => name?.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) == true;

    private static ReadOnlySpan<byte> Content(MemoryStream held) => held.GetBuffer().AsSpan(0, (int)held.Length);
}
