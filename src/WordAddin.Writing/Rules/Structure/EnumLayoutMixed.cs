using System.Collections.Immutable;
using WordAddin.Writing.Rules.Enumerations;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>Enumerations of like length are set alike: every item in its own paragraph, or all in one.</summary>
public sealed class EnumLayoutMixed : Rule
{
    private const int LeastItems = 2;

    /// <summary>In per cent: items that are much shorter than those in paragraphs of their own may well stand in one paragraph.</summary>
    private const int LeastRatio = 70;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var enumerations = reading.Enumerations
            .Where(enumeration => enumeration is { Parent: null, Items.Length: >= LeastItems }).ToImmutableArray();
        var apart = enumerations.Where(enumeration => enumeration.IsByParagraph).ToImmutableArray();
        if (apart.IsEmpty)
            return;
        var usual = apart.Average(AverageLength);
        var joined = enumerations.FirstOrDefault(enumeration =>
            !enumeration.IsByParagraph && enumeration.IsInOneParagraph && AverageLength(enumeration) * 100 >= usual * LeastRatio);
        if (joined is not null)
            findings.Report(joined.Items[0].Paragraph, joined.Items[0].Marker);
    }

    private static double AverageLength(Enumeration enumeration) => enumeration.Items.Average(item => item.Extent.Length);
}
