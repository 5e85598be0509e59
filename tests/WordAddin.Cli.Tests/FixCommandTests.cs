using System.IO.Compression;

namespace WordAddin.Cli.Tests;

public class FixCommandTests
{
    private const string Faulty = "2023年度工作报告\r\n一、履职情况\r\n(一)强化学习。坚持学习,学以致用。。\r\n（二）抓好落实。印发文件3份。\r\n";

    [Fact]
    public async Task Text_keeps_its_line_ends_and_everything_that_was_right()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("a.txt", Faulty);
        var target = folder.File("b.txt");
        Assert.Equal(0, (await CommandRun.OfAsync("fix", source, "--out", target)).Status);
        Assert.Equal(
            Faulty.Replace("(一)", "（一）", StringComparison.Ordinal).Replace(",学", "，学", StringComparison.Ordinal).Replace("。。", "。", StringComparison.Ordinal),
            await File.ReadAllTextAsync(target));
        Assert.Equal(Faulty, await File.ReadAllTextAsync(source));
    }

    [Fact]
    public async Task File_is_written_over_only_when_asked()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("a.txt", Faulty);
        Assert.Equal(2, (await CommandRun.OfAsync("fix", source)).Status);
        Assert.Equal(2, (await CommandRun.OfAsync("fix", source, "--out", folder.File("b.txt"), "--in-place")).Status);
        Assert.Equal(Faulty, await File.ReadAllTextAsync(source));
        Assert.Equal(0, (await CommandRun.OfAsync("fix", source, "--in-place")).Status);
        Assert.DoesNotContain("。。", await File.ReadAllTextAsync(source), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fixes_to_be_confirmed_are_left_to_people()
    {
        using var folder = new TemporaryFolder();
        const string text = "2023年度工作报告\n会同有关部门（）推进落实。\n";
        var source = folder.Write("a.txt", text);
        await CommandRun.OfAsync("fix", source, "--out", folder.File("safe.txt"));
        await CommandRun.OfAsync("fix", source, "--out", folder.File("ask.txt"), "--class", "ask");
        Assert.Equal(text, await File.ReadAllTextAsync(folder.File("safe.txt")));
        Assert.DoesNotContain("（）", await File.ReadAllTextAsync(folder.File("ask.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_keeps_every_other_part_of_its_package()
    {
        using var folder = new TemporaryFolder();
        var source = folder.File("a.docx");
        await CommandRun.OfAsync("new", "party-conduct", "--out", source);
        Assert.Equal(0, (await CommandRun.OfAsync("fix", source, "--out", folder.File("b.docx"), "--class", "ask")).Status);
        Assert.Equal(PartsBesidesText(source), PartsBesidesText(folder.File("b.docx")));
    }

    [Fact]
    public async Task Failure_leaves_no_half_written_file()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("fix", folder.Write("a.docx", "PK\u0003\u0004 no zip"), "--out", folder.File("b.docx"));
        Assert.Equal(3, run.Status);
        Assert.Equal(["a.docx"], Directory.GetFiles(folder.Path).Select(Path.GetFileName)!);
    }

    private static Dictionary<string, string> PartsBesidesText(string docx)
    {
        using var zip = ZipFile.OpenRead(docx);
        return zip.Entries.Where(entry => entry.FullName != "word/document.xml").ToDictionary(entry => entry.FullName, Content);
    }

    private static string Content(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
