using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;
using WordAddin.Writing.Tests.Outlines;

namespace WordAddin.Writing.Tests.Rules;

/// <summary>What holds for the whole catalogue on every text, however odd.</summary>
public class RulePropertyTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Findings_and_edits_lie_inside_their_paragraph(int seed)
    {
        var manuscript = RandomReport.Compose(seed);

        var findings = Checker.Full.Check(manuscript).Findings;

        Assert.All(findings, finding => AssertInside(finding.Span, manuscript.Paragraphs[finding.Paragraph].Text));
        Assert.All(
            findings.SelectMany(finding => finding.Fix?.Edits ?? []),
            edit => AssertInside(edit.Span, manuscript.Paragraphs[edit.Paragraph].Text));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Checking_twice_gives_the_same_messages(int seed)
    {
        var manuscript = RandomReport.Compose(seed);

        var messages = Messages(manuscript);

        Assert.Equal(messages, Messages(manuscript));
        Assert.DoesNotContain('{', messages);
    }

    private static string Messages(Manuscript manuscript) =>
        string.Join('\n', Checker.Full.Check(manuscript).Findings.Select(finding =>
            $"{finding.Paragraph}+{finding.Span.Start}: {finding.Message(Language.Chinese)} {finding.Message(Language.English)}"));

    private static void AssertInside(TextSpan span, string text) =>
        Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{span} is outside of a text of {text.Length}.");
}
