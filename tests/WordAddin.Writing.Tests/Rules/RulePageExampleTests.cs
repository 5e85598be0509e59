using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Rules;

/// <summary>Runs every example of every rule page: prose, example and test are one file.</summary>
public class RulePageExampleTests
{
    public static TheoryData<string> RuleIds => [.. RuleCatalog.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Bad_example_gives_exactly_the_marked_findings(string id)
    {
        var examples = ExamplesOf(id, "bad");
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var (manuscript, expected) = example.Read();
            var findings = Check(id, manuscript, example);
            Assert.All(findings, finding => Assert.DoesNotContain('{', finding.Message(Languages.Language.Chinese) + finding.Message(Languages.Language.English)));
            if (example.Options.Contains("document", StringComparison.Ordinal))
                Assert.Equal(FindingScope.Document, Assert.Single(findings).Scope);
            else
                Assert.Equal(Show(manuscript, expected), Show(manuscript, [.. findings.Select(f => (f.Paragraph, f.Span))]));
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Fixed_example_is_the_bad_one_after_its_fixes_and_needs_no_more(string id)
    {
        var examples = RulePageExample.In(RuleCatalog.Find(id)!.Page);
        for (var i = 1; i < examples.Count; i++)
        {
            if (examples[i].Kind != "fixed")
                continue;
            var (manuscript, _) = examples[i - 1].Read();
            var findings = Check(id, manuscript, examples[i - 1]);
            var after = string.Join('\n', EditApplier.Apply(manuscript, findings.Select(f => f.Fix).OfType<Fix>()));
            Assert.Equal(examples[i].Text, after);
            Assert.DoesNotContain(Check(id, Manuscript.FromText(after), examples[i]), finding => finding.Fix is not null);
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Good_example_stays_silent(string id)
    {
        var examples = ExamplesOf(id, "good");
        Assert.NotEmpty(examples);
        foreach (var example in examples)
            Assert.Empty(Check(id, example.Read().Manuscript, example).Select(f => Where(example, f)));

        static string Where(RulePageExample example, Finding finding) =>
            $"{finding.Paragraph}: {example.Text.Split('\n')[finding.Paragraph]} @{finding.Span}";
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_that_offers_a_fix_shows_it(string id)
    {
        var offers = ExamplesOf(id, "bad").Any(example => Check(id, example.Read().Manuscript, example).Any(f => f.Fix is not null));
        Assert.Equal(offers, ExamplesOf(id, "fixed").Count > 0);
    }

    private static List<RulePageExample> ExamplesOf(string id, string kind) =>
        [.. RulePageExample.In(RuleCatalog.Find(id)!.Page).Where(example => example.Kind == kind)];

    private static ImmutableArray<Finding> Check(string id, Manuscript manuscript, RulePageExample example)
    {
        const string option = "genre=";
        var genre = example.Options.Split(' ').FirstOrDefault(word => word.StartsWith(option, StringComparison.Ordinal));
        return new Checker([RuleCatalog.Find(id)!])
            .Check(manuscript, new CheckOptions { GenreId = genre?[option.Length..] }).Findings;
    }

    private static IEnumerable<string> Show(Manuscript manuscript, IReadOnlyList<(int Paragraph, TextSpan Span)> spans) =>
        spans.Select(s => $"{s.Paragraph}:{s.Span.Start}+{s.Span.Length} “{manuscript.Paragraphs[s.Paragraph].Text.Substring(s.Span.Start, s.Span.Length)}”");
}
