using WordAddin.Writing.Genres;
using WordAddin.Writing.Rules;

namespace WordAddin.Cli.Tests;

public class OtherCommandTests
{
    [Fact]
    public async Task Outline_is_the_contract_in_document_order()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync(
            "outline", folder.Write("a.txt", "2023年度工作报告\n一、履职情况\n（一）强化学习。坚持集中学习。\n（二）抓好落实。印发文件3份。\n"), "--format", "json");
        Assert.Equal(
            ["title", "h1", "h2-runin", "h2-runin"],
            run.Json.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("kind").GetString()!));
    }

    [Fact]
    public async Task Genres_and_rules_list_the_whole_catalogue()
    {
        var genres = await CommandRun.OfAsync("genres", "--format", "json");
        var rules = await CommandRun.OfAsync("rules", "--format", "json");
        Assert.Equal(GenreCatalog.Ids.Length, genres.Json.GetProperty("genres").GetArrayLength());
        Assert.Equal(RuleCatalog.Rules.Length, rules.Json.GetProperty("rules").GetArrayLength());
    }

    [Fact]
    public async Task Explain_shows_the_page_in_the_language_asked_for()
    {
        var page = RuleCatalog.Rules[0].Page;
        Assert.Contains(page.Title.Chinese, (await CommandRun.OfAsync("explain", page.Id)).Output, StringComparison.Ordinal);
        Assert.Contains(page.Title.English, (await CommandRun.OfAsync("explain", page.Id, "--language", "en")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("outline")]
    [InlineData("compare")]
    [InlineData("fix")]
    [InlineData("new")]
    [InlineData("genres")]
    [InlineData("rules")]
    [InlineData("explain")]
    public async Task Every_command_has_help(string command)
    {
        var run = await CommandRun.OfAsync(command, "--help");
        Assert.Equal(0, run.Status);
        Assert.Contains(command, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_of_the_whole_fits_a_terminal()
    {
        var run = await CommandRun.OfAsync("--help");
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 120));
    }
}
