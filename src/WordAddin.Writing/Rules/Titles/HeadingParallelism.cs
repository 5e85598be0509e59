using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>Headings below one heading have as many clauses as their siblings, of about the same length, and open alike.</summary>
public sealed class HeadingParallelism : Rule
{
    private const int LeastSiblings = 3;

    /// <summary>Characters by which a clause may differ from the usual one; custom of the trade.</summary>
    private const int Tolerance = 2;

    /// <summary>Opening and length of single clauses are compared from so many siblings on: three may differ by chance.</summary>
    private const int LeastSingleClauses = 4;

    private static readonly Lazy<Lexicon> adverbials = new(() => Lexicon.Load("Rules/Titles/Adverbials.tsv"));

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var siblings in SiblingHeadings.In(reading).Where(siblings => siblings.Length >= LeastSiblings))
        {
            if (!CheckClauses(siblings, findings))
                CheckOpening(siblings, findings);
        }

        foreach (var enumeration in reading.Enumerations.Where(enumeration => enumeration.IsByParagraph))
            CheckOpening([.. enumeration.Items.Select(item => HeadingWording.Of(reading, item.Node))], findings);
    }

    /// <summary>Names the heading that differs most; one hint for a level is enough.</summary>
    private static bool CheckClauses(ImmutableArray<HeadingWording> siblings, FindingSink findings)
    {
        var usualCount = Median(siblings.Select(heading => heading.Clauses.Length));
        var usualLengths = Enumerable.Range(0, usualCount)
            .Select(place => Median(siblings.Where(heading => heading.Clauses.Length == usualCount).Select(heading => heading.Clauses[place].Length)))
            .ToImmutableArray();
        var odd = siblings.MaxBy(heading => Distance(heading, usualLengths))!;
        if (Distance(odd, usualLengths) <= Tolerance || (siblings.Length < LeastSingleClauses && siblings.All(heading => heading.Clauses.Length == 1)))
            return false;
        var variant = odd.Clauses.Length == usualCount ? "length" : "";
        findings.ReportSection(
            odd.Paragraph.Source,
            odd.Node.Span,
            variant: variant,
            arguments:
            [
                ("clauses", Show(usualCount)),
                ("lengths", string.Join('、', usualLengths)),
                ("own", variant.Length == 0 ? Show(odd.Clauses.Length) : string.Join('、', odd.Clauses.Select(clause => clause.Length))),
            ]);
        return true;
    }

    /// <summary>Another number of clauses weighs more than any length.</summary>
    private static int Distance(HeadingWording heading, ImmutableArray<int> usual) =>
        heading.Clauses.Length == usual.Length
            ? heading.Clauses.Select((clause, place) => Math.Abs(clause.Length - usual[place])).DefaultIfEmpty().Max()
            : int.MaxValue;

    /// <summary>状语＋动词＋宾语: one label that opens with its verb stands out.</summary>
    private static void CheckOpening(ImmutableArray<HeadingWording> siblings, FindingSink findings)
    {
        if (siblings.Length < LeastSingleClauses || siblings.Any(heading => heading.Clauses.Length != 1))
            return;
        var odd = siblings.Where(heading => !OpensWithAdverbial(heading.Text)).Take(2).ToList();
        if (odd.Count == 1)
            findings.ReportSection(odd[0].Paragraph.Source, odd[0].Node.Span, variant: "opening");
    }

    private static bool OpensWithAdverbial(string text) =>
        adverbials.Value.Find(text[..Math.Min(text.Length, 4)]).Any(match => match.Span.Start == 0);

    private static int Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToImmutableArray();
        return sorted[(sorted.Length - 1) / 2];
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
