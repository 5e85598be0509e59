using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>Running text of one paragraph has one look: another font, size or background came in by pasting.</summary>
public sealed class LayoutFontMixed : LayoutRule
{
    private protected override IEnumerable<LayoutPlace> Places(Reading reading)
    {
        foreach (var paragraph in BodyText.Paragraphs(reading))
        {
            if (!paragraph.Source.Runs.IsEmpty)
                yield return PlaceOf(paragraph);
        }
    }

    private static LayoutPlace PlaceOf(ParagraphReading paragraph)
    {
        var body = BodyText.Of(paragraph);
        var common = Look.Of(paragraph, body);
        ImmutableArray<TextSpan> labels = [.. paragraph.Nodes.Where(BodyText.IsLabel).Select(node => node.Span)];
        foreach (var run in ChineseRuns.In(paragraph, body))
        {
            if (run.Format.Background is { } background && !IsWhite(background))
                return new LayoutPlace(paragraph.Source, run.Span, [], "background");
            if (common is { } look && Differs(run.Look, look) && !IsLabel(paragraph, run.Span, body, labels))
                return new LayoutPlace(paragraph.Source, run.Span, run.Look.Arguments);
        }

        return LayoutPlace.Whole(paragraph.Source, null);
    }

    /// <summary>Labels inside a paragraph, and an opening sentence set off as one, look different on purpose.</summary>
    private static bool IsLabel(ParagraphReading paragraph, TextSpan run, TextSpan body, ImmutableArray<TextSpan> labels) =>
        labels.Covering(run.Start) is not null
        || labels.Covering(run.End - 1) is not null
        || (run.Start == body.Start && paragraph.Text[run.End - 1] is '。' or '：' or '；');

    private static bool Differs(Look run, Look common) =>
        !TypeSize.MayBe(run.Size, common.Size ?? run.Size ?? 0)
        || (run.Font is not null && common.Font is not null
            && (run.Face != common.Face || (run.Face == Typeface.Other && !string.Equals(run.Font, common.Font, StringComparison.OrdinalIgnoreCase))));

    private static bool IsWhite(string background) =>
        background.Equals("white", StringComparison.OrdinalIgnoreCase) || background.Equals("FFFFFF", StringComparison.OrdinalIgnoreCase);
}
