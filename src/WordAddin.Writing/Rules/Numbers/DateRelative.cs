using System.Globalization;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>A report says the year, not 今年: it is read out in the next one.</summary>
public sealed class DateRelative : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & (Zone.Prose | Zone.Heading)) == Zone.None)
                continue;
            foreach (var date in RelativeDates.Find(paragraph.Text))
            {
                if (!paragraph.IsQuoted(date.Span.Start))
                    Report(paragraph, date, reading.Period, findings);
            }
        }
    }

    /// <summary>In a part that looks ahead 今年 may be the year after the report; there the writer decides.</summary>
    private static void Report(ParagraphReading paragraph, RelativeDate date, ReportPeriod period, FindingSink findings)
    {
        if (date.YearsFromReport is not { } distance || period.Year is not { } year || period.IsPlan(paragraph.Source.Index))
        {
            findings.Report(paragraph.Source, date.Span);
            return;
        }

        var expected = (year + distance).ToString(CultureInfo.InvariantCulture) + "年";
        findings.Report(paragraph.Source, date.Span, Fix.Ask(paragraph.Source, date.Span, expected), "year", ("expected", expected));
    }
}
