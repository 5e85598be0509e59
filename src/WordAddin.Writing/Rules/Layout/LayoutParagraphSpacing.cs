namespace WordAddin.Writing.Rules.Layout;

/// <summary>No space before or after paragraphs of running text: it would leave the grid of 22 lines.</summary>
public sealed class LayoutParagraphSpacing : LayoutRule
{
    private const double Invisible = 0.5;

    private protected override IEnumerable<LayoutPlace> Places(Reading reading)
    {
        foreach (var paragraph in BodyText.Paragraphs(reading))
        {
            if (!BodyText.HasKnownLayout(paragraph))
                continue;
            var before = paragraph.Source.Format.SpaceBefore ?? 0;
            var after = paragraph.Source.Format.SpaceAfter ?? 0;
            var isStandard = before <= Invisible && after <= Invisible;
            yield return LayoutPlace.Whole(
                paragraph.Source, isStandard ? null : [("before", TypeSize.Show(before)), ("after", TypeSize.Show(after))]);
        }
    }
}
