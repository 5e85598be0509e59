using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>小标宋, 黑体 and 楷体 stand out by themselves and are not bold.</summary>
public sealed class LayoutBold : LayoutRule
{
    private protected override IEnumerable<LayoutPlace> Places(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Source.Runs.IsEmpty)
                continue;
            if (paragraph.Zone == Zone.Title && PlaceOf(paragraph, new TextSpan(0, paragraph.Text.Length)) is { } title)
                yield return title;
            foreach (var node in paragraph.Nodes)
            {
                if (node.IsHeading && PlaceOf(paragraph, node.Span) is { } heading)
                    yield return heading;
            }
        }
    }

    private static LayoutPlace? PlaceOf(ParagraphReading paragraph, TextSpan span)
    {
        foreach (var run in ChineseRuns.In(paragraph, span))
        {
            if (run.Look.Face is Typeface.Black or Typeface.Kai or Typeface.Title && run.Format.Bold is { } bold)
                return new LayoutPlace(paragraph.Source, span, bold ? [("font", run.Format.EastAsiaFont!)] : null);
        }

        return null;
    }
}
