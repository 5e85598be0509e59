namespace WordAddin.Cli.Tests;

public class CheckCommandTests
{
    private const string Faulty = "2023年度工作报告\n\n一、履职情况\n（一）强化学习。开展调研X次。\n（二）抓好落实。印发文件3份。\n";
    private const string Harmless = "2023年度工作报告\n";

    [Fact]
    public async Task Findings_at_the_threshold_give_one_and_below_it_zero()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", Faulty);
        Assert.Equal(1, (await CommandRun.OfAsync("check", file)).Status);
        Assert.Equal(0, (await CommandRun.OfAsync("check", file, "--fail-on", "never")).Status);
        Assert.Equal(0, (await CommandRun.OfAsync("check", file, "--disable", "placeholder-residue", "--fail-on", "error")).Status);
    }

    [Fact]
    public async Task Json_is_the_findings_contract_with_offsets_into_the_file()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("check", folder.Write("a.txt", Faulty), "--format", "json");
        var finding = run.Json.GetProperty("documents")[0].GetProperty("findings").EnumerateArray()
            .Single(f => f.GetProperty("rule").GetString() == "placeholder-residue");
        Assert.Equal(Faulty.IndexOf('X', StringComparison.Ordinal), finding.GetProperty("offset").GetInt32());
        Assert.Equal("X", finding.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Unreadable_file_gives_three_and_the_others_are_still_checked()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("check", folder.File("missing.txt"), folder.Write("empty.txt", ""), folder.Write("b.txt", Faulty), "--format", "json");
        Assert.Equal(3, run.Status);
        var documents = run.Json.GetProperty("documents");
        Assert.Equal("not-found", documents[0].GetProperty("error").GetProperty("code").GetString());
        Assert.Equal("empty-file", documents[1].GetProperty("error").GetProperty("code").GetString());
        Assert.NotEqual(0, documents[2].GetProperty("findings").GetArrayLength());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "a.txt", "--format", "yaml")]
    [InlineData("check", "a.txt", "--genre", "poem")]
    [InlineData("check", "a.txt", "--disable", "no-such-rule")]
    [InlineData("check", "a.txt", "--language", "fr")]
    [InlineData("nonsense")]
    [InlineData("fix", "a.txt")]
    [InlineData("new", "poem", "--out", "x.docx")]
    [InlineData("explain", "no-such-rule")]
    public async Task Bad_usage_gives_two_and_says_why(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);
        Assert.Equal(2, run.Status);
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public async Task Folder_stands_for_the_reports_in_it_in_order()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.txt", Harmless);
        folder.Write("a.txt", Faulty);
        folder.Write("~$a.docx", "owner file of Word");
        folder.Write("notes.md", "no report");
        var run = await CommandRun.OfAsync("check", folder.Path, "--format", "json");
        Assert.Equal(
            [folder.File("a.txt"), folder.File("b.txt")],
            run.Json.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("file").GetString()!));
    }

    [Theory]
    [InlineData("text", "placeholder-residue")]
    [InlineData("markdown", "`placeholder-residue`")]
    [InlineData("sarif", "\"ruleId\":\"placeholder-residue\"")]
    public async Task Every_format_names_the_rule(string format, string expected)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("check", folder.Write("a.txt", Faulty), "--format", format);
        Assert.Contains(expected, run.Output.Replace("\": ", "\":", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
