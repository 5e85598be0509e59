using WordAddin.Writing.Rules.Structure;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>A report has a title.</summary>
public sealed class TitleMissing : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (ReportShape.IsReport(reading) && ReportTitle.Of(reading) is null)
            findings.ReportDocument();
    }
}
