using System.Globalization;
using WordAddin.Writing.Rules.Structure;

namespace WordAddin.Writing.Rules.Balance;

/// <summary>A report keeps within the length that its kind allows.</summary>
public sealed class LengthTotal : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Pack?.Length is not { } bands || !ReportShape.IsReport(reading))
            return;
        if (reading.Characters > bands.Maximum)
            Report(findings, "over", reading.Characters, bands.Maximum);
        else if (reading.Characters > bands.Warning)
            Report(findings, "", reading.Characters, bands.Target.Maximum);
        else if (reading.Characters < Shortest(bands.Spoken.Minimum))
            Report(findings, "short", reading.Characters, bands.Minimum);
    }

    /// <summary>Half of what is read out at a meeting: below it a report is a fragment, above it the writer may be brief.</summary>
    private static int Shortest(int spoken) => spoken / 2;

    private static void Report(FindingSink findings, string variant, int characters, int limit) => findings.ReportDocument(
        variant,
        ("characters", characters.ToString(CultureInfo.InvariantCulture)),
        ("limit", limit.ToString(CultureInfo.InvariantCulture)));
}
