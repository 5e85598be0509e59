using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>The margins leave the type area of 156 × 225 mm.</summary>
public sealed class LayoutMargins : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var page in reading.Manuscript.PageSetups)
        {
            if (page is not { TopMargin: { } top, BottomMargin: { } bottom, LeftMargin: { } left, RightMargin: { } right }
                || page.Width > page.Height
                || AreStandard(top, bottom, left, right))
                continue;
            findings.ReportDocument(
                "",
                ("top", Millimetres.Show(top)),
                ("bottom", Millimetres.Show(bottom)),
                ("left", Millimetres.Show(left)),
                ("right", Millimetres.Show(right)));
            return;
        }
    }

    private static bool AreStandard(int top, int bottom, int left, int right) =>
        Millimetres.AreClose(top, 37) && Millimetres.AreClose(bottom, 35) && Millimetres.AreClose(left, 28) && Millimetres.AreClose(right, 26);
}
