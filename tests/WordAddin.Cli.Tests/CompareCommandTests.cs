namespace WordAddin.Cli.Tests;

public sealed class CompareCommandTests
{
    private const string Old = "2023年度工作报告\n一、履职情况\n全年开展协商活动12次，走访委员30名。\n二、存在问题\n学习还不够深入。\n";

    private static readonly string New = Old.Replace("12次", "15次", StringComparison.Ordinal);

    [Fact]
    public async Task Compare_answers_sections_figures_and_findings()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("compare", folder.Write("old.txt", Old), folder.Write("new.txt", New), "--format", "json");
        Assert.Equal(1, run.Status);
        var section = run.Json.GetProperty("sections").EnumerateArray().Single(s => s.GetProperty("status").GetString() == "changed");
        Assert.Equal("履职情况", section.GetProperty("new").GetProperty("heading").GetString());
        Assert.Equal(
            ["kept", "removed", "added", "kept"],
            section.GetProperty("paragraphs")[0].GetProperty("pieces").EnumerateArray().Select(piece => piece.GetProperty("kind").GetString()!));
        Assert.Equal(15, run.Json.GetProperty("figures")[0].GetProperty("new").GetProperty("value").GetInt32());
        Assert.Equal(0, run.Json.GetProperty("findings").GetProperty("new").GetArrayLength());
    }

    [Theory]
    [InlineData("text", "[-12-]{+15+}")]
    [InlineData("markdown", "~~12~~**15**")]
    public async Task Compare_marks_words_for_people(string format, string expected)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("compare", folder.Write("old.txt", Old), folder.Write("new.txt", New), "--format", format);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_of_the_same_text_exits_clean()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("compare", folder.Write("old.txt", Old), folder.Write("new.txt", Old), "--language", "en");
        Assert.Equal(0, run.Status);
        Assert.Contains("say the same", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_names_the_file_it_cannot_read()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("compare", folder.Write("old.txt", Old), folder.File("none.txt"));
        Assert.Equal(3, run.Status);
        Assert.Contains("none.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_wants_two_files() => Assert.Equal(2, (await CommandRun.OfAsync("compare", "old.txt")).Status);
}
