namespace WordAddin.Writing.Rules.Headings;

/// <summary>What is divided has two parts at least: no （一） without （二）.</summary>
public sealed class HeadingSingleChild : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        foreach (var series in reading.HeadingSeries)
        {
            if (series.Headings is not [{ Number.Value: 1 } only])
                continue;
            findings.Report(only.Paragraph, only.OrdinalSpan, arguments: ("next", NextOrdinal(only)));
        }
    }

    private static string NextOrdinal(NumberedHeading only)
    {
        var ordinal = only.IsTyped ? only.Ordinal.ToString() : only.Paragraph.NumberLabel ?? "";
        return ordinal.Replace(only.Number.Numeral, only.NumeralOf(2), StringComparison.Ordinal);
    }
}
