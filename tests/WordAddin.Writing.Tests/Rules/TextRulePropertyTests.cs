using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Rules;

/// <summary>What residue, punctuation, enumeration and number rules promise for any text whatever.</summary>
public class TextRulePropertyTests
{
    private const int Texts = 1000;

    private static readonly ImmutableArray<Rule> rules =
    [
        .. RuleCatalog.Rules.Where(rule => rule.GetType().Namespace is { } room
            && (room.EndsWith("Residue", StringComparison.Ordinal)
                || room.EndsWith("Punctuation", StringComparison.Ordinal)
                || room.EndsWith("Enumerations", StringComparison.Ordinal)
                || room.EndsWith("Numbers", StringComparison.Ordinal))),
    ];

    [Fact]
    public void Spans_of_findings_and_edits_lie_inside_their_paragraph()
    {
        var reported = 0;
        ForEachText(manuscript =>
        {
            foreach (var finding in Check(manuscript))
            {
                reported++;
                AssertInside(manuscript, finding.Paragraph, finding.Span);
                foreach (var edit in finding.Fix?.Edits ?? [])
                    AssertInside(manuscript, edit.Paragraph, edit.Span);
            }
        });
        Assert.True(reported > Texts, "Random texts must give findings, or nothing is proved.");
    }

    [Fact]
    public void Two_checks_of_one_text_agree() => ForEachText(manuscript =>
        Assert.Equal(Check(manuscript).Select(Show), Check(manuscript).Select(Show)));

    [Fact]
    public void Edit_changes_nothing_outside_its_span() => ForEachText(manuscript =>
    {
        foreach (var edit in Check(manuscript).SelectMany(finding => finding.Fix?.Edits ?? []))
        {
            var text = manuscript.Paragraphs[edit.Paragraph].Text;
            var after = EditApplier.Apply(text, [edit]);
            Assert.Equal(text[..edit.Start] + edit.Replacement + text[edit.Span.End..], after);
        }
    });

    [Fact]
    public void Safe_fixes_converge_within_two_passes() => ForEachText(manuscript =>
    {
        foreach (var rule in rules)
        {
            var checker = new Checker([rule]);
            var twice = Apply(checker, Apply(checker, manuscript));
            Assert.True(SameTexts(twice, Apply(checker, twice)), $"{rule.Id}: {string.Join('⏎', twice.Paragraphs.Select(p => p.Text))}");
        }
    }, Texts / 5);

    private static void ForEachText(Action<Manuscript> assert, int texts = Texts)
    {
        for (var seed = 0; seed < texts; seed++)
            assert(RandomText.ManuscriptOf(seed));
    }

    private static ImmutableArray<Finding> Check(Manuscript manuscript) => new Checker(rules).Check(manuscript).Findings;

    private static Manuscript Apply(Checker checker, Manuscript manuscript)
    {
        var fixes = checker.Check(manuscript).Findings.Select(finding => finding.Fix).OfType<Fix>().Where(fix => fix.Class == FixClass.Safe);
        return Manuscript.FromText(string.Join('\n', EditApplier.Apply(manuscript, fixes)));
    }

    private static bool SameTexts(Manuscript one, Manuscript other) =>
        one.Paragraphs.Select(paragraph => paragraph.Text).SequenceEqual(other.Paragraphs.Select(paragraph => paragraph.Text));

    private static void AssertInside(Manuscript manuscript, int paragraph, TextSpan span)
    {
        Assert.InRange(span.Start, 0, manuscript.Paragraphs[paragraph].Text.Length);
        Assert.InRange(span.End, span.Start, manuscript.Paragraphs[paragraph].Text.Length);
    }

    private static string Show(Finding finding) =>
        $"{finding.Rule.Id} {finding.Paragraph} {finding.Span} {finding.Variant} {string.Join(';', finding.Fix?.Edits ?? [])}";
}
