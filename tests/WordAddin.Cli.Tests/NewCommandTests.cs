namespace WordAddin.Cli.Tests;

public class NewCommandTests
{
    [Fact]
    public async Task Document_is_written_and_can_be_checked()
    {
        using var folder = new TemporaryFolder();
        var facts = folder.Write("facts.json", """{"genre":"duty-integrity-study","year":2023,"facts":{"unit":"临江市政协","post":"主席"}}""");
        var target = folder.File("x.docx");
        Assert.Equal(0, (await CommandRun.OfAsync("new", "duty-integrity-study", "--facts", facts, "--out", target)).Status);
        var check = await CommandRun.OfAsync("check", target, "--format", "json", "--fail-on", "never");
        Assert.Equal(0, check.Status);
        Assert.NotEqual(0, check.Json.GetProperty("documents")[0].GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task Existing_file_is_kept_unless_forced()
    {
        using var folder = new TemporaryFolder();
        var target = folder.Write("x.docx", "mine");
        Assert.Equal(3, (await CommandRun.OfAsync("new", "party-conduct", "--out", target)).Status);
        Assert.Equal("mine", await File.ReadAllTextAsync(target));
        Assert.Equal(0, (await CommandRun.OfAsync("new", "party-conduct", "--out", target, "--force")).Status);
    }

    [Theory]
    [InlineData("""{"genre":"party-conduct","facts":{"consultCount":"many"}}""", "wrong-type")]
    [InlineData("""{"genre":"party-conduct","facts":{"nonsense":1}}""", "unknown-fact")]
    [InlineData("""{"genre":"party-building-duty","facts":{}}""", "other-genre")]
    [InlineData("""{"genre":""", "invalid-json")]
    public async Task Facts_that_cannot_be_used_write_nothing(string json, string code)
    {
        using var folder = new TemporaryFolder();
        var target = folder.File("x.docx");
        var run = await CommandRun.OfAsync("new", "party-conduct", "--facts", folder.Write("facts.json", json), "--out", target);
        Assert.Equal(3, run.Status);
        Assert.Contains($"[{code}]", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
    }
}
