using System.Collections.Immutable;
using System.Text;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.OpenXml.Fixing;

/// <summary>Writes fixes into a plain text file; encoding, byte order mark and line ends stay as they were.</summary>
public static class PlainTextFixer
{
    /// <exception cref="UnreadableDocumentException">The bytes are no readable text.</exception>
    public static (byte[] Fixed, FixingResult Result) Apply(ReadOnlySpan<byte> file, IReadOnlyList<Fix> fixes)
    {
        ArgumentNullException.ThrowIfNull(fixes);
        var text = PlainText.Decode(file);
        var applied = EditApplier.Compatible(fixes, PlainTextReader.Read(text).Paragraphs);
        var changed = text with { Text = Changed(text.Text, applied) };
        return (changed.Encode(), FixingResult.Of(fixes, applied));
    }

    private static string Changed(string text, ImmutableArray<Fix> fixes)
    {
        var edits = fixes.SelectMany(fix => fix.Edits).ToLookup(edit => edit.Paragraph);
        var changed = new StringBuilder(text.Length);
        var index = 0;
        var lastEnd = 0;
        var lastIsGone = false;
        var lines = new PlainTextLines(text).GetEnumerator();
        for (var more = lines.MoveNext(); more; index++)
        {
            var line = lines.Current;
            more = lines.MoveNext();
            lastIsGone = edits[index].Any(edit => edit.RemovesParagraph);
            if (lastIsGone)
                continue;
            var end = text.AsSpan(line.End, (more ? lines.Current.Start : text.Length) - line.End);
            changed.Append(EditApplier.Apply(text.Substring(line.Start, line.Length), edits[index])).Append(end);
            lastEnd = end.Length;
        }

        // With the last line goes the line end before it, as each line end stands between two lines.
        if (lastIsGone)
            changed.Length -= lastEnd;
        return changed.ToString();
    }
}
