using System.Collections.Immutable;
using System.Globalization;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>Labels of one enumeration have as many clauses and about as many characters as their siblings.</summary>
public sealed class EnumParallelism : Rule
{
    private const int LongestClause = 14;
    private const int Tolerance = 5;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var enumeration in reading.Enumerations)
        {
            if (enumeration.Items.Length > 1 && enumeration.Items.All(IsLabel))
                CheckLabels(enumeration.Items, findings);
        }
    }

    private static void CheckLabels(ImmutableArray<EnumerationItem> items, FindingSink findings)
    {
        var usual = items.Select(item => item.Label.Length).Order().ElementAt((items.Length - 1) / 2);
        var clauses = items.Select(Clauses).Order().ElementAt((items.Length - 1) / 2);
        foreach (var item in items)
        {
            var differs = Clauses(item) != clauses ? items.Length > 2 : Math.Abs(item.Label.Length - usual) > Math.Max(Tolerance, usual);
            if (differs)
                findings.Report(item.Paragraph, item.Node.Span, arguments: ("usual", usual.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Whole sentences are not compared: only short clauses make a label.</summary>
    private static bool IsLabel(EnumerationItem item) =>
        item.Label.Length > 0 && item.Label.Split('，').All(clause => clause.Length <= LongestClause);

    private static int Clauses(EnumerationItem item) => item.Label.Count(c => c == '，') + 1;
}
