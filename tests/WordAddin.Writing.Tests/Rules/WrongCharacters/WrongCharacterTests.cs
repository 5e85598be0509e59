using WordAddin.Writing.Genres;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;
using WordAddin.Writing.Tests.Genres;
using WordAddin.Writing.Tests.Seeds;
using Xunit.Abstractions;

namespace WordAddin.Writing.Tests.Rules.WrongCharacters;

/// <summary>How much the check finds of mistakes put into clean sentences, and how silent it is without any.</summary>
public class WrongCharacterTests(ITestOutputHelper output)
{
    private const int SentenceCount = 2000;
    private const double FalseHintsPerThousand = 0.2;

    private static readonly Checker checker = new([RuleCatalog.Find("wrong-character")!]);

    [Fact]
    public void Exchanged_characters_are_found_with_few_false_hints()
    {
        var (homophones, lookAlikes) = (Score("homophone"), Score("look-alike"));
        var (right, found) = (homophones.Right + lookAlikes.Right, homophones.Found + lookAlikes.Found);
        var precision = (double)right / found;
        var recall = (double)right / (homophones.Mistakes + lookAlikes.Mistakes);
        output.WriteLine($"both: precision {precision:0.000}, recall {recall:0.000}");
        Assert.InRange(homophones.Mistakes + lookAlikes.Mistakes, SentenceCount, 2 * SentenceCount);
        Assert.True(precision >= 0.90, $"precision {precision:0.000}");
        Assert.True(recall >= 0.60, $"recall {recall:0.000}");
    }

    [Fact]
    public void Transposed_characters_are_put_back_or_left_alone()
    {
        var (mistakes, found, right) = Score("transposed");
        Assert.True(right >= 0.8 * found, $"{right} of {found} hints are right");
        Assert.True(right >= 0.25 * mistakes, $"{right} of {mistakes} mistakes are found");
    }

    [Theory]
    [InlineData("doubled")]
    [InlineData("missing")]
    public void Surplus_and_missing_characters_do_not_mislead(string kind)
    {
        var (mistakes, found, _) = Score(kind);
        Assert.True(found <= mistakes / 100, $"{found} hints on {mistakes} sentences name another character");
    }

    [Fact]
    public void Clean_sentences_and_model_reports_get_hardly_any_hint()
    {
        var texts = GenreCatalog.Ids.Select(id => Manuscript.FromText(ModelReport.TextOf(id))).Append(Report(CleanSentences.Take(SentenceCount)));
        Assert.All(texts.Select(FalseHints).ToList(), hints => Assert.InRange(hints, 0, FalseHintsPerThousand));
    }

    [SeedFact]
    public void Labelled_reports_get_hardly_any_hint()
    {
        var files = Directory.GetFiles(SeedFolder.Path!, "*.txt").Select(file => Path.GetFileName(file)!);
        Assert.All(files.Select(file => FalseHints(Manuscript.FromText(SeedFolder.Read(file)))), hints => Assert.InRange(hints, 0, FalseHintsPerThousand));
    }

    private double FalseHints(Manuscript manuscript)
    {
        var findings = checker.Check(manuscript).Findings;
        foreach (var finding in findings)
            output.WriteLine($"{Written(manuscript, finding)}: {finding.Fix!.Edits[0].Replacement}");
        return 1000.0 * findings.Length / manuscript.Paragraphs.Sum(paragraph => paragraph.Text.Length);
    }

    private (int Mistakes, int Found, int Right) Score(string kind)
    {
        var random = new Random(7);
        var mistakes = CleanSentences.Take(SentenceCount).Select(sentence => Mistake.Make(kind, sentence, random)).OfType<Mistake>().ToList();
        var answers = mistakes.Chunk(FindingSink.Limit / 4).SelectMany(Answers).ToList();
        var right = answers.Count(isRight => isRight);
        output.WriteLine($"{kind}: {mistakes.Count} mistakes, {answers.Count} hints, {right} right");
        return (mistakes.Count, answers.Count, right);
    }

    /// <summary>For each hint on a report made of these sentences whether its fix gives the sentence without the mistake.</summary>
    private static IEnumerable<bool> Answers(Mistake[] mistakes) =>
        from finding in checker.Check(Report(mistakes.Select(mistake => mistake.Sentence))).Findings
        let mistake = mistakes[finding.Paragraph - 1]
        let edit = finding.Fix!.Edits[0]
        select mistake.Sentence.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Replacement) == mistake.Right;

    private static Manuscript Report(IEnumerable<string> sentences) =>
        Manuscript.FromText("一、主要工作\n" + string.Join('\n', sentences));

    private static string Written(Manuscript manuscript, Finding finding) =>
        manuscript.Paragraphs[finding.Paragraph].Text.Substring(finding.Span.Start, finding.Span.Length);
}
