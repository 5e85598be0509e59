using System.Globalization;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Residue;

namespace WordAddin.Writing.Rules.Balance;

/// <summary>A report on a year's work gives figures.</summary>
public sealed class FactDensity : Rule
{
    /// <summary>Figures in a thousand characters; reports on Party building are told to speak by figures and examples.</summary>
    private const int LeastFigures = 3;

    /// <summary>Shorter texts say too little to judge.</summary>
    private const int LeastCharacters = 300;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Pack is null || reading.Characters < LeastCharacters)
            return;
        var figures = reading.Figures.Length + reading.Paragraphs.Sum(OpenFigures);
        if (figures * 1000 < LeastFigures * reading.Characters)
        {
            findings.ReportDocument(
                arguments: [("figures", figures.ToString(CultureInfo.InvariantCulture)), ("characters", reading.Characters.ToString(CultureInfo.InvariantCulture))]);
        }
    }

    /// <summary>A figure that is still to be filled in is a figure.</summary>
    private static int OpenFigures(ParagraphReading paragraph) => (paragraph.Zone & Zone.Prose) == Zone.None
        ? 0
        : paragraph.Placeholders.Count(open => open.Kind == PlaceholderKind.Quantity);
}
