using System.Text.RegularExpressions;
using WordAddin.Contracts.Pages;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts.Tests;

public sealed class FindingsHtmlTests
{
    private const string Report = "2023年度述职述廉述学报告\n一、加强理论学习\n(一)强化学习。坚持学习XX精神。\n二、认真履职尽责\n全年开展调研5次。";

    [Fact]
    public void Every_finding_stands_under_its_section()
    {
        var page = Page("a.txt", Report, Language.Chinese);
        var report = Check(Report);
        Assert.NotEmpty(report.Findings);
        Assert.Equal(report.Findings.Length, Regex.Count(page, "<li class="));
        var section = page[page.IndexOf("<h3>一、加强理论学习", StringComparison.Ordinal)..];
        Assert.Contains("<mark>(一)</mark>", section, StringComparison.Ordinal);
        Assert.Contains("<del>(一)</del><ins>（一）</ins>", section, StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_show_every_section_with_its_band()
    {
        var page = Page("a.txt", Report, Language.Chinese);
        Assert.Contains("<text", page, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(page, "<rect class=\"share\""));
        Assert.Contains("35–45%", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Hostile = "<script>alert(1)</script>\" onload='x' &amp; \u0000\u000b";
        var page = Page($"{Hostile}.txt", $"{Hostile}2023年度报告\n一、{Hostile}\nXX{Hostile}(一),XXX\n{Hostile}", Language.English);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onload='", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\" onload", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', page);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_takes_nothing_from_elsewhere()
    {
        var page = Page("a.txt", Report, Language.Chinese);
        Assert.DoesNotMatch("src=|href=|url\\(|@import|<script|<link", page);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("只有一行")]
    [InlineData("\n\n")]
    public void Short_texts_make_a_page_as_well(string text) =>
        Assert.EndsWith("</html>\n", Page("a.txt", text, Language.English), StringComparison.Ordinal);

    [Fact]
    public void Unreadable_file_is_named_with_its_reason()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        FindingsHtml.Write(writer, [CheckedDocument.Unreadable("空.txt", UnreadableReason.EmptyFile)], Language.English);
        Assert.Contains("空.txt", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains(UnreadableReason.EmptyFile.Sentence.English, writer.ToString(), StringComparison.Ordinal);
    }

    private static CheckReport Check(string text) =>
        Checker.Full.Check(Manuscript.FromText(text), new CheckOptions { GenreId = "duty-integrity-study" });

    private static string Page(string file, string text, Language language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        FindingsHtml.Write(writer, [CheckedDocument.Checked(file, Check(text))], language);
        return writer.ToString();
    }
}
