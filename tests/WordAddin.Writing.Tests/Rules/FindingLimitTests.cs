using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Rules;

public class FindingLimitTests
{
    [Fact]
    public void Rule_that_finds_too_much_is_cut_and_named()
    {
        var text = Manuscript.FromText(string.Concat(Enumerable.Repeat("学习调研,", FindingSink.Limit + 1)));
        var report = Checker.Full.Check(text);
        Assert.Equal(FindingSink.Limit, report.Findings.Count(finding => finding.Rule.Id == "punct-halfwidth"));
        Assert.Contains("punct-halfwidth", report.CutRules);
    }

    [Fact]
    public void Rule_that_finds_as_much_as_is_kept_is_not_cut()
    {
        var text = Manuscript.FromText(string.Concat(Enumerable.Repeat("学习调研,", FindingSink.Limit)));
        Assert.DoesNotContain("punct-halfwidth", Checker.Full.Check(text).CutRules);
    }
}
