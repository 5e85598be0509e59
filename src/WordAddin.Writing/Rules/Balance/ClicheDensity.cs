using System.Globalization;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Balance;

/// <summary>Set phrases do not take the place of facts.</summary>
public sealed class ClicheDensity : Rule
{
    /// <summary>Per cent of a part; from the call for short, true and new documents.</summary>
    private const int MostShare = 30;

    private const int LeastCharacters = 60;

    /// <summary>Phrases that could stand in any report; political wording is not among them.</summary>
    private static readonly Lazy<Lexicon> cliches = new(() => Lexicon.Load("Rules/Balance/Cliches.tsv"));

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var section in reading.Outline.Sections)
            Check(reading, section, findings);
    }

    private static void Check(Reading reading, Section section, FindingSink findings)
    {
        var (all, worn) = (0, 0);
        foreach (var paragraph in reading.Paragraphs[section.FirstParagraph..(section.LastParagraph + 1)])
        {
            if (paragraph.Zone != Zone.Body)
                continue;
            all += paragraph.Text.Length;
            worn += cliches.Value.Find(paragraph.Text).Sum(match => match.Span.Length);
        }

        if (all < LeastCharacters || worn * 100 <= all * MostShare)
            return;
        findings.ReportSection(
            reading.Manuscript.Paragraphs[section.FirstParagraph],
            section.Heading.Span,
            arguments: ("share", (worn * 100 / all).ToString(CultureInfo.InvariantCulture)));
    }
}
