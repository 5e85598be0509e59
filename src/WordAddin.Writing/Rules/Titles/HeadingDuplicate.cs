using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>No two headings or labels of a report say the same.</summary>
public sealed class HeadingDuplicate : Rule
{
    /// <summary>Shorter ones are only compared for equality.</summary>
    private const int ShortestNear = 8;

    /// <summary>How many characters in a row one may have more than the other.</summary>
    private const int MostExtra = 2;

    /// <summary>What is longer is a sentence, and comparing it would cost too much.</summary>
    private const int LongestNear = 60;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var whole = new Dictionary<string, HeadingWording>(StringComparer.Ordinal);
        var shortened = new Dictionary<string, HeadingWording>(StringComparer.Ordinal);
        foreach (var heading in reading.Paragraphs.SelectMany(paragraph => Labels(paragraph)))
        {
            if (Earlier(heading.Text, whole, shortened) is { } earlier)
                findings.ReportSection(heading.Paragraph.Source, heading.Node.Span, arguments: ("earlier", earlier.Text));
            whole.TryAdd(heading.Text, heading);
            foreach (var shorter in Shortened(heading.Text))
                shortened.TryAdd(shorter, heading);
        }
    }

    /// <summary>Labels that are still to be filled in may be alike.</summary>
    private static IEnumerable<HeadingWording> Labels(ParagraphReading paragraph) => paragraph.Nodes
        .Where(node => IsLabel(node) && !paragraph.Placeholders.Any(open => open.Span.Overlaps(node.Span)))
        .Select(node => HeadingWording.Of(paragraph, node))
        .Where(heading => heading.Text.Length > 1);

    private static bool IsLabel(OutlineNode node) =>
        node.IsHeading || node.Kind is OutlineKind.EnumParagraph or OutlineKind.TopicSentence or OutlineKind.TopicInline;

    private static HeadingWording? Earlier(
        string text, Dictionary<string, HeadingWording> whole, Dictionary<string, HeadingWording> shortened) =>
        whole.GetValueOrDefault(text)
        ?? shortened.GetValueOrDefault(text)
        ?? Shortened(text).Select(shorter => whole.GetValueOrDefault(shorter)).FirstOrDefault(found => found is not null);

    /// <summary>The text without one or two characters in a row, at every place: what near twins have in common.</summary>
    private static IEnumerable<string> Shortened(string text)
    {
        if (text.Length is < ShortestNear or > LongestNear)
            yield break;
        for (var extra = 1; extra <= MostExtra && text.Length - extra >= ShortestNear; extra++)
        {
            for (var at = 0; at + extra <= text.Length; at++)
                yield return text.Remove(at, extra);
        }
    }
}
