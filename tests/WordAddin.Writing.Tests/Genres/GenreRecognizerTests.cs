using Bogus;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules;
using WordAddin.Writing.Skeletons;
using WordAddin.Writing.Tests.Facts;
using WordAddin.Writing.Tests.Seeds;
using Xunit.Abstractions;

namespace WordAddin.Writing.Tests.Genres;

public class GenreRecognizerTests(ITestOutputHelper output)
{
    public static TheoryData<string> Ids => [.. GenreCatalog.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Model_report_is_recognised_with_reasons_in_both_languages(string id)
    {
        var match = Recognize(ModelReport.TextOf(id));
        Assert.NotNull(match);
        Assert.Equal(id, match.Id);
        Assert.InRange(match.Confidence, 0.7, 0.99);
        Assert.NotEmpty(match.Reasons);
        Assert.All(match.Reasons, reason => Assert.NotEqual(reason.Chinese, reason.English));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Model_report_is_recognised_without_its_title(string id)
    {
        var text = ModelReport.TextOf(id);
        Assert.Equal(id, Recognize(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..])?.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Skeleton_is_recognised_as_its_own_genre(string id)
    {
        foreach (var style in Enum.GetValues<Writing.Genres.HeadingStyle>())
        {
            var skeleton = new SkeletonBuilder(() => Guid.Empty).Build(
                GenreCatalog.Find(id)!, SampleFacts.Complete(id), new SkeletonOptions { HeadingStyle = style });
            Assert.Equal(id, Recognize(string.Join('\n', skeleton.Blocks.Select(block => block.Text)))?.Id);
        }
    }

    [Theory]
    [InlineData("政协副主席2023年度述职述廉述学述法报告", "duty-integrity-study-law")]
    [InlineData("2022年度述职述廉报告", "duty-integrity-study")]
    [InlineData("机关党委书记抓党建工作述职报告", "party-building-duty")]
    [InlineData("关于2023年度落实全面从严治党主体责任情况的报告", "party-conduct")]
    [InlineData("党组理论学习中心组2023年度学习情况报告", "study-group-annual")]
    [InlineData("2023年机关党建工作总结", "party-building-annual")]
    public void Title_alone_is_enough(string title, string expected) => Assert.Equal(expected, Recognize(title)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("关于召开座谈会的通知\n各科室：\n定于3月5日召开座谈会。")]
    public void Other_texts_have_no_genre(string text) => Assert.Null(Recognize(text));

    [Fact]
    public void Endless_paragraph_is_read_as_far_as_it_helps() =>
        Assert.Equal("party-conduct", Recognize("2023年度党风廉政建设工作报告\n" + new string('文', 3_000_000))?.Id);

    [Fact]
    public void Any_text_can_be_measured_and_read()
    {
        var random = new Randomizer(7);
        for (var round = 0; round < 200; round++)
        {
            var text = random.String2(random.Number(0, 400), "一二、（）。，是述职廉党建我0123次%\n\u000b\ud800\udc00〔提示：〕\u0000");
            var report = new Checker([]).Check(Manuscript.FromText(text));
            Assert.All(report.Sections, section => Assert.InRange(section.Share, 0, 1));
        }
    }

    [Fact]
    public void Genre_named_by_the_writer_is_taken_for_sure()
    {
        var report = Checker.Full.Check(Manuscript.FromText("随便什么"), new CheckOptions { GenreId = "party-conduct" });
        Assert.Equal(("party-conduct", 1.0), (report.Genre!.Id, report.Genre.Confidence));
        Assert.Equal("Chosen by the writer", Assert.Single(report.Genre.Reasons).In(Language.English));
        Assert.Throws<ArgumentException>(() => Checker.Full.Check(Manuscript.FromText(""), new CheckOptions { GenreId = "no-such-genre" }));
    }

    [SeedFact]
    public void Labelled_reports_are_recognised()
    {
        foreach (var (file, id) in new[]
        {
            ("000_87fa003bd2d14cb7.txt", "duty-integrity-study-law"),
            ("002_54f9906c2eefe110.txt", "duty-integrity-study"),
            ("003_301459be1fbf7a21.txt", "party-building-duty"),
        })
        {
            var manuscript = Manuscript.FromText(SeedFolder.Read(file));
            var report = Checker.Full.Check(manuscript);
            output.WriteLine($"{file}: {report.Genre?.Id} {report.Genre?.Confidence:0.00} {string.Join("；", report.Genre?.Reasons.Select(reason => reason.Chinese) ?? [])}");
            foreach (var section in report.Sections)
                output.WriteLine($"  {section.Path} {section.SectionKey} {section.Characters} {section.Share:0.000} {section.Status} {section.Heading}");
            output.WriteLine("  " + string.Join(" | ", report.Figures.Select(figure => $"{figure.Text}={figure.Value}{figure.Unit}:{figure.Noun}")));
            Assert.Equal(id, report.Genre?.Id);
        }
    }

    private static GenreMatch? Recognize(string text)
    {
        var manuscript = Manuscript.FromText(text);
        return GenreRecognizer.Recognize(manuscript, OutlineReader.Read(manuscript));
    }
}
