using System.Collections.Immutable;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>Ordinals of one level are written one way throughout a report.</summary>
public sealed class HeadingStyleMixed : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        var levels = reading.HeadingSeries
            .SelectMany(series => series.Headings.Select(heading => (series.Level, Heading: heading)))
            .Where(entry => entry.Heading.IsTyped && entry.Heading.Number.Form != NumberForm.Part)
            .GroupBy(entry => entry.Level, entry => entry.Heading);
        foreach (var level in levels)
            Check([.. level.OrderBy(heading => heading.Node.Paragraph)], findings);
    }

    private static void Check(ImmutableArray<NumberedHeading> headings, FindingSink findings)
    {
        var manners = headings.GroupBy(Manner, StringComparer.Ordinal).ToImmutableArray();
        if (manners.Length < 2)
            return;
        var model = manners.OrderByDescending(manner => manner.Count()).ThenByDescending(manner => IsStandard(manner.First())).First();
        var sample = model.First();
        foreach (var heading in headings.Where(heading => Manner(heading) != model.Key && heading.Number.Value <= sample.Greatest))
        {
            var expected = model.Key.Replace("#", sample.NumeralOf(heading.Number.Value), StringComparison.Ordinal);
            findings.Report(
                heading.Paragraph,
                heading.OrdinalSpan,
                Fix.Safe(heading.Paragraph, heading.OrdinalSpan, expected),
                arguments: [("written", heading.Ordinal.ToString()), ("expected", expected)]);
        }
    }

    /// <summary>
    /// The ordinal with its numeral taken out, such as <c>#.</c>; circled ones are told apart by their digits. A mark behind a
    /// bracket is wrong in any manner.
    /// </summary>
    private static string Manner(NumberedHeading heading) => heading.Number.Form == NumberForm.Circled
        ? "#"
        : WithoutMarks(heading).ToString().Replace(heading.Number.Numeral, "#", StringComparison.Ordinal);

    private static ReadOnlySpan<char> WithoutMarks(NumberedHeading heading) =>
        heading.Ordinal.LastIndexOfAny('）', ')') is var bracket and >= 0 ? heading.Ordinal[..(bracket + 1)] : heading.Ordinal;

    private static bool IsStandard(NumberedHeading heading) =>
        heading.Ordinal.SequenceEqual(HeadingNumber.Standard(heading.Number.Level, heading.Number.Value));
}
