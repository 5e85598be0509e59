using System.Globalization;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>A report answers each shortcoming that it lists with a measure.</summary>
public sealed class GenreProblemResponse : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!ReportShape.IsReport(reading) || reading.Outlook is not { Problems: { } problems, Plans: { } plans })
            return;
        var (asked, answered) = (problems.CountItems(reading), plans.CountItems(reading));
        if (answered > 0 && answered < asked)
        {
            findings.ReportSection(
                plans.Start.Paragraph.Source,
                plans.Start.Span,
                arguments:
                [
                    ("problems", asked.ToString(CultureInfo.InvariantCulture)),
                    ("measures", answered.ToString(CultureInfo.InvariantCulture)),
                ]);
        }
    }
}
