using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>The title of a report, of one line or more.</summary>
/// <param name="Lines">Its paragraphs with the title's place in each, at least one.</param>
internal sealed record ReportTitle(ImmutableArray<(ParagraphReading Paragraph, TextSpan Span)> Lines)
{
    private const int Longest = 60;
    private const int LongestName = 4;

    /// <summary>The lines as one text.</summary>
    public string Text { get; } = string.Concat(Lines.Select(line => line.Paragraph.Text.Substring(line.Span.Start, line.Span.Length)));

    /// <summary>
    /// The title, or null. A first line that ends 报告。 counts as well: the outline takes what ends with a full stop for text,
    /// but the writer meant a title.
    /// </summary>
    public static ReportTitle? Of(Reading reading)
    {
        var nodes = reading.Outline.Nodes.Where(node => node.Kind == OutlineKind.Title)
            .Select(node => (reading.Paragraphs[node.Paragraph], node.Span)).ToImmutableArray();
        if (!nodes.IsEmpty)
            return new ReportTitle(nodes) is var title && IsByline(title.Text) ? null : title;
        var first = reading.Paragraphs.FirstOrDefault(paragraph => (paragraph.Zone & Zone.Written) != Zone.None);
        return first is not null && Stopped(first) is { } span ? new ReportTitle([(first, span)]) : null;
    }

    /// <summary>市政协秘书长 王明: without a title the outline takes the writer's name for one.</summary>
    private static bool IsByline(string text)
    {
        var blank = text.LastIndexOfAny([' ', '\u3000']);
        return blank > 0 && text.Length - blank - 1 <= LongestName
            && !text.AsSpan().ContainsAnyInRange('0', '9') && !TitleWords.End(text);
    }

    private static TextSpan? Stopped(ParagraphReading paragraph)
    {
        var span = TextSpan.FromBounds(Characters.SkipBlanks(paragraph.Text, 0), Characters.TrimmedEnd(paragraph.Text));
        if (span.Length is <= 0 or > Longest || paragraph.Nodes.Any(node => node.IsHeading))
            return null;
        var words = paragraph.Text.AsSpan(span.Start, span.Length).TrimEnd(Characters.Points);
        return words.Length < span.Length && TitleWords.End(words) && !words.ContainsAny('。', '，') ? span : null;
    }
}
