using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>The paper is A4; a wide table may stand on it sideways.</summary>
public sealed class LayoutPageSize : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var page in reading.Manuscript.PageSetups)
        {
            if (page.Width is not { } width || page.Height is not { } height || IsA4(width, height) || IsA4(height, width))
                continue;
            findings.ReportDocument("", ("width", Millimetres.Show(width)), ("height", Millimetres.Show(height)));
            return;
        }
    }

    private static bool IsA4(int width, int height) => Millimetres.AreClose(width, 210) && Millimetres.AreClose(height, 297);
}
