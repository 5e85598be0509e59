using System.Globalization;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>The longest item is at most four times as long as the shortest.</summary>
public sealed class EnumItemUnbalanced : Rule
{
    private const int HighestRatio = 4;

    /// <summary>Short items may differ: 抓学习 beside one clause is no imbalance.</summary>
    private const int ShortestLongItem = 60;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var enumeration in reading.Enumerations)
        {
            if (enumeration.Items.Length < 2)
                continue;
            var shortest = enumeration.Items.MinBy(Length)!;
            var longest = enumeration.Items.MaxBy(Length)!;
            if (Length(longest) >= ShortestLongItem && Length(longest) > HighestRatio * Length(shortest))
                Report(shortest, longest, findings);
        }
    }

    private static void Report(EnumerationItem shortest, EnumerationItem longest, FindingSink findings) =>
        findings.Report(
            shortest.Paragraph,
            shortest.Node.Span,
            arguments:
            [
                ("shortest", Length(shortest).ToString(CultureInfo.InvariantCulture)),
                ("longest", Length(longest).ToString(CultureInfo.InvariantCulture)),
            ]);

    private static int Length(EnumerationItem item) => item.Extent.Length;
}
