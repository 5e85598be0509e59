using System.Text.Json;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Rules;

public sealed class FindingKeyTests
{
    private const string Text = "2023年度工作报告\n一、履职情况\n我市现有XX名委员。";

    public static TheoryData<string, string, int, int, string> Vectors()
    {
        using var contract = JsonDocument.Parse(File.ReadAllText(ContractFile()));
        var vectors = new TheoryData<string, string, int, int, string>();
        foreach (var vector in contract.RootElement.GetProperty("vectors").EnumerateArray())
        {
            vectors.Add(
                vector.GetProperty("rule").GetString()!,
                vector.GetProperty("paragraph").GetString()!,
                vector.GetProperty("start").GetInt32(),
                vector.GetProperty("length").GetInt32(),
                vector.GetProperty("key").GetString()!);
        }

        return vectors;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Key_of_a_vector_is_the_one_the_pane_computes(string rule, string paragraph, int start, int length, string key) =>
        Assert.Equal(key, FindingKey.Of(rule, paragraph, new TextSpan(start, length)));

    [Fact]
    public void Ignored_finding_is_withheld_with_its_reason()
    {
        var manuscript = Manuscript.FromText(Text);
        var all = Checker.Full.Check(manuscript);
        var finding = Assert.Single(all.Findings, finding => finding.Rule.Id == "placeholder-residue");
        var key = FindingKey.Of(finding.Rule.Id, manuscript.Paragraphs[2].Text, finding.Span);
        var report = Checker.Full.Check(manuscript with { Ignored = [new IgnoredFinding(key, "按要求隐去")] });
        var withheld = Assert.Single(report.Withheld);
        Assert.Equal(("placeholder-residue", "按要求隐去"), (withheld.Finding.Rule.Id, withheld.Reason));
        Assert.Equal(all.Findings.Length - 1, report.Findings.Length);
    }

    [Fact]
    public void Ignored_finding_comes_back_when_its_words_change()
    {
        var before = Manuscript.FromText(Text);
        var finding = Checker.Full.Check(before).Findings.Single(finding => finding.Rule.Id == "placeholder-residue");
        var ignored = new IgnoredFinding(FindingKey.Of(finding.Rule.Id, before.Paragraphs[2].Text, finding.Span), "");
        Assert.Single(Check(Text.Replace("一、", "新的一段。\n一、", StringComparison.Ordinal)).Withheld);
        Assert.Empty(Check(Text.Replace("XX名", "XX位", StringComparison.Ordinal)).Withheld);

        CheckReport Check(string text) => Checker.Full.Check(Manuscript.FromText(text) with { Ignored = [ignored] });
    }

    private static string ContractFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "WordAddin.sln")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "tests", "contracts", "finding-keys.json");
    }
}
