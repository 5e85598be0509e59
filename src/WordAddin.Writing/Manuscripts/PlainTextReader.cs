using System.Collections.Immutable;

namespace WordAddin.Writing.Manuscripts;

/// <summary>Reads a plain text file: every line is a paragraph, empty ones included, as it is for the writer.</summary>
public static class PlainTextReader
{
    /// <exception cref="UnreadableDocumentException">The bytes are no text, empty, or beyond the limits.</exception>
    public static Manuscript Read(ReadOnlySpan<byte> bytes, ReadingLimits? limits = null)
    {
        limits ??= ReadingLimits.Default;
        return Read(PlainText.Decode(bytes, limits), limits);
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, ReadingLimits?)"/>
    public static Manuscript Read(PlainText file, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        limits ??= ReadingLimits.Default;
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var offset = 0;
        foreach (var line in new PlainTextLines(file.Text))
        {
            if (paragraphs.Count == limits.Paragraphs)
                throw new UnreadableDocumentException(UnreadableReason.TooLarge);
            var text = file.Text.Substring(line.Start, line.Length);
            paragraphs.Add(new Paragraph { Index = paragraphs.Count, Text = text, FileOffset = offset });
            offset += text.Length + 1;
        }

        return new Manuscript { Paragraphs = paragraphs.DrainToImmutable() };
    }
}
