using System.Collections.Immutable;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>Ordinals of siblings count 一、二、三 without gaps, repeats or steps back.</summary>
public sealed class HeadingNumberSequence : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        foreach (var series in reading.HeadingSeries)
        {
            var previous = 0;
            var isFirst = true;
            foreach (var heading in series.Headings)
            {
                var value = heading.Number.Value;
                if (heading.IsTyped && value != previous + 1)
                {
                    Report(heading, previous + 1, isFirst ? Renumber(series) : null, findings);
                    isFirst = false;
                }

                previous = value;
            }
        }
    }

    private static void Report(NumberedHeading heading, int expected, Fix? fix, FindingSink findings) =>
        findings.Report(
            heading.Paragraph,
            heading.NumeralSpan,
            fix,
            arguments: [("number", heading.Number.Numeral), ("expected", heading.NumeralOf(Math.Min(expected, heading.Greatest)))]);

    /// <summary>
    /// Counts the whole series afresh, because one number put right makes the next one wrong; the first finding of a series
    /// offers it for all.
    /// </summary>
    private static Fix? Renumber(HeadingSeries series)
    {
        if (series.Headings.Length > series.Headings.Min(heading => heading.Greatest))
            return null;
        var edits = ImmutableArray.CreateBuilder<Edit>();
        for (var i = 0; i < series.Headings.Length; i++)
        {
            var heading = series.Headings[i];
            if (heading.IsTyped && heading.Number.Value != i + 1)
                edits.Add(Edit.Replace(heading.Paragraph, heading.NumeralSpan, heading.NumeralOf(i + 1)));
        }

        return new Fix(FixClass.Ask, edits.ToImmutable());
    }
}
