using System.Collections.Immutable;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>Either Word numbers the headings of a report or the writer does, not both.</summary>
public sealed class HeadingNumberingManual : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        var headings = NumberedHeading.In(reading);
        var typed = headings.Count(heading => heading.IsTyped);
        var automatic = headings.Length - typed;
        if (typed == 0 || automatic == 0)
            return;
        ReportOthers(headings, typedIsUsual: typed >= automatic, findings);
    }

    private static void ReportOthers(ImmutableArray<NumberedHeading> headings, bool typedIsUsual, FindingSink findings)
    {
        foreach (var heading in headings.Where(heading => heading.IsTyped != typedIsUsual))
            findings.Report(heading.Paragraph, heading.OrdinalSpan, variant: typedIsUsual ? "automatic" : "typed");
    }
}
