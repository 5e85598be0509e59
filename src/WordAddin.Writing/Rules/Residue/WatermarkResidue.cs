using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Lines of a watermark or of a shop that sells reports, and such phrases inside the text.</summary>
public sealed class WatermarkResidue : ParagraphRule
{
    private const int LongestLine = 60;

    private static readonly Lazy<Lexicon> phrases = new(() => Lexicon.Load("Rules/Residue/WatermarkPhrases.tsv"));

    public override Zone Reads => Zone.Written | Zone.Residue;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (paragraph.Zone == Zone.Residue)
            ReportLine(paragraph.Source, findings);
        else
            CheckPhrases(paragraph.Source, findings);
    }

    private static void CheckPhrases(Paragraph paragraph, FindingSink findings)
    {
        var reported = 0;
        foreach (var (_, span) in phrases.Value.Find(paragraph.Text))
        {
            if (span.Start < reported)
                continue;
            var sentence = Sentences.Around(paragraph.Text, span);
            if (sentence.Length == paragraph.Text.Length && sentence.Length <= LongestLine)
                ReportLine(paragraph, findings);
            else
                findings.Report(paragraph, sentence, Fix.Ask(paragraph, sentence, ""), "phrase");
            reported = sentence.End;
        }
    }

    private static void ReportLine(Paragraph paragraph, FindingSink findings)
    {
        if (Characters.TrimmedEnd(paragraph.Text) > 0)
            findings.Report(paragraph, new TextSpan(0, paragraph.Text.Length), new Fix(FixClass.Ask, [Edit.Remove(paragraph)]));
    }
}
