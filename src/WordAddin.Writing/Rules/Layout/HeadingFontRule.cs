using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>Headings of one level are 三号 of one kind of type; of a run-in heading only the heading itself.</summary>
public abstract class HeadingFontRule : LayoutRule
{
    private protected abstract Typeface Face { get; }

    private protected abstract bool Concerns(int level);

    private protected sealed override IEnumerable<LayoutPlace> Places(Reading reading)
    {
        foreach (var node in reading.Outline.Nodes)
        {
            if (!node.IsHeading || !Concerns(node.Level))
                continue;
            var paragraph = reading.Paragraphs[node.Paragraph];
            if (Look.Of(paragraph, node.Span) is { } look)
                yield return PlaceOf(paragraph, node, look);
        }
    }

    private LayoutPlace PlaceOf(ParagraphReading paragraph, OutlineNode node, Look look)
    {
        if (!look.MayBe(Face, TypeSize.Body))
            return new LayoutPlace(paragraph.Source, node.Span, look.Arguments);
        var after = TextSpan.FromBounds(node.Span.End, paragraph.Text.Length);
        var runsOn = node.IsRunIn
            && Face != Typeface.FangSong
            && look.Face == Face
            && Look.Of(paragraph, after) is { } text
            && text.Face == Face;
        return runsOn
            ? new LayoutPlace(paragraph.Source, after, look.Arguments, "runs-on")
            : new LayoutPlace(paragraph.Source, node.Span, null);
    }
}
