using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>Lines of running text stand 28 to 30 points apart, by an exact value or by the grid of the page.</summary>
public sealed class LayoutLineSpacing : LayoutRule
{
    private const double Narrowest = 28;
    private const double Widest = 30;

    private protected override IEnumerable<LayoutPlace> Places(Reading reading)
    {
        foreach (var paragraph in BodyText.Paragraphs(reading))
        {
            if (BodyText.HasKnownLayout(paragraph))
                yield return PlaceOf(reading, paragraph.Source);
        }
    }

    private static LayoutPlace PlaceOf(Reading reading, Paragraph paragraph)
    {
        if (IsStandard(reading, paragraph))
            return LayoutPlace.Whole(paragraph, null);
        var variant = paragraph.Format.LineSpacingRule switch
        {
            LineSpacingRule.Exactly => "exactly",
            LineSpacingRule.AtLeast => "at-least",
            _ => "",
        };
        return LayoutPlace.Whole(paragraph, [("value", TypeSize.Show(paragraph.Format.LineSpacing ?? 1))], variant);
    }

    private static bool IsStandard(Reading reading, Paragraph paragraph)
    {
        var format = paragraph.Format;
        return format.LineSpacingRule switch
        {
            LineSpacingRule.Exactly => format.LineSpacing is >= Narrowest and <= Widest,
            null or LineSpacingRule.Multiple => format.LineSpacing is null or 1 && HasGrid(reading, paragraph.Index),
            _ => false,
        };
    }

    /// <summary>A single line snaps to the grid of the page.</summary>
    private static bool HasGrid(Reading reading, int paragraph)
    {
        const double twipsPerPoint = 20;
        var page = reading.Manuscript.PageSetups.LastOrDefault(page => page.FirstParagraph <= paragraph);
        return page is { GridType: "lines" or "linesAndChars" or "snapToChars", GridLinePitch: { } pitch }
            && pitch / twipsPerPoint is >= Narrowest and <= Widest;
    }
}
