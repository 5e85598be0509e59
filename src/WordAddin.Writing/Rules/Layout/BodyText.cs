using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>The part of a paragraph that is running text: what follows a run-in heading or label.</summary>
internal static class BodyText
{
    public static IEnumerable<ParagraphReading> Paragraphs(Reading reading) =>
        reading.Paragraphs.Where(paragraph => (paragraph.Zone & Zone.Prose) != Zone.None && paragraph.Text.Length > 0);

    /// <summary>True when the source tells how paragraphs are set; it then tells it of every one.</summary>
    public static bool HasKnownLayout(ParagraphReading paragraph) => paragraph.Source.Format.Alignment is not null;

    public static TextSpan Of(ParagraphReading paragraph)
    {
        var start = 0;
        foreach (var node in paragraph.Nodes)
        {
            if (IsLabel(node) && node.Span.Start <= start && node.Span.End < paragraph.Text.Length)
                start = Math.Max(start, node.Span.End);
        }

        return TextSpan.FromBounds(start, paragraph.Text.Length);
    }

    public static bool IsLabel(OutlineNode node) =>
        node.IsHeading || node.IsEnumeration || node.Kind is OutlineKind.TopicSentence or OutlineKind.TopicInline;
}
