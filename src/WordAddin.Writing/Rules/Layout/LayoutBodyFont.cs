namespace WordAddin.Writing.Rules.Layout;

/// <summary>Running text is 三号仿宋.</summary>
public sealed class LayoutBodyFont : LayoutRule
{
    private protected override IEnumerable<LayoutPlace> Places(Reading reading)
    {
        foreach (var paragraph in BodyText.Paragraphs(reading))
        {
            var span = BodyText.Of(paragraph);
            if (Look.Of(paragraph, span) is { } look && !LooksLikeItsHeading(paragraph, look))
                yield return new LayoutPlace(paragraph.Source, span, look.MayBe(Typeface.FangSong, TypeSize.Body) ? null : look.Arguments);
        }
    }

    /// <summary>A run-in heading whose look ran on into the text is the business of the rule for headings.</summary>
    private static bool LooksLikeItsHeading(ParagraphReading paragraph, Look look) =>
        look.Face == Typeface.Kai
        && paragraph.Nodes.FirstOrDefault(node => node.IsRunIn) is { } heading
        && Look.Of(paragraph, heading.Span)?.Face == Typeface.Kai;
}
