using System.Globalization;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Terms.WrongCharacters;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>A character whose homophone or look-alike makes a far likelier text, or two that changed places.</summary>
public sealed class WrongCharacter : ParagraphRule
{
    /// <summary>Where larger figures say no more.</summary>
    private const double MostTimes = 1_000_000;

    public override Zone Reads => Zone.Prose | Zone.Heading;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        foreach (var run in HanRuns.Of(paragraph))
        {
            foreach (var correction in CorrectionSearch.In(paragraph.Text.AsSpan(run.Start, run.Length)))
                Report(paragraph, run.Start, correction, findings);
        }
    }

    private static void Report(ParagraphReading paragraph, int offset, Correction correction, FindingSink findings)
    {
        var word = correction.Word with { Start = offset + correction.Word.Start };
        var place = correction.Place with { Start = offset + correction.Place.Start };
        var written = paragraph.Text.Substring(word.Start, word.Length);
        var proposed = $"{paragraph.Text[word.Start..place.Start]}{correction.Replacement}{paragraph.Text[place.End..word.End]}";
        findings.Report(
            paragraph.Source,
            word,
            Fix.Ask(paragraph.Source, place, correction.Replacement),
            arguments: [("written", written), ("proposed", proposed), ("times", Times(correction.Gain))]);
    }

    /// <summary>How many times likelier, rounded down to one digit and noughts.</summary>
    private static string Times(double gain)
    {
        var times = Math.Min(Math.Exp(gain), MostTimes);
        var unit = Math.Pow(10, Math.Floor(Math.Log10(times)));
        return (Math.Floor(times / unit) * unit).ToString("0", CultureInfo.InvariantCulture);
    }
}
