using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Tests.Outlines;

public class OutlineReaderTests
{
    public static TheoryData<string> Reports => [.. MarkedReport.Names];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_as_plain_text_has_the_marked_outline(string name)
    {
        var report = MarkedReport.Load(name);

        Assert.Equal(report.Expected, MarkedReport.Show(report.Manuscript, OutlineReader.Read(report.Manuscript).Nodes));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_with_word_styles_has_the_same_outline(string name)
    {
        var report = MarkedReport.Load(name);
        var headings = OutlineReader.Read(report.Manuscript).Nodes.Where(node => node.IsHeading).ToDictionary(node => node.Paragraph);
        var styled = report.Manuscript with
        {
            Paragraphs = [.. report.Manuscript.Paragraphs.Select(paragraph =>
                headings.TryGetValue(paragraph.Index, out var heading)
                    ? paragraph with { StyleNames = [$"标题 {heading.Level}", "正文"], OutlineLevel = heading.Level, FileOffset = null }
                    : paragraph with { StyleNames = ["正文"], FileOffset = null })],
        };

        Assert.Equal(report.Expected, MarkedReport.Show(styled, OutlineReader.Read(styled).Nodes));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_numbered_by_word_has_the_same_headings(string name)
    {
        var plain = MarkedReport.Load(name).Manuscript;
        var headings = OutlineReader.Read(plain).Nodes.Where(node => node.IsHeading).ToDictionary(node => node.Paragraph);
        var listed = plain with
        {
            Paragraphs = [.. plain.Paragraphs.Select(paragraph =>
                headings.TryGetValue(paragraph.Index, out var heading) ? WithLabel(paragraph, heading.Span.Start) : paragraph)],
        };

        Assert.Equal(
            headings.Values.Select(node => (node.Paragraph, node.Kind, node.Number)),
            OutlineReader.Read(listed).Nodes.Where(node => node.IsHeading).Select(node => (node.Paragraph, node.Kind, node.Number)));
    }

    [Fact]
    public void Section_path_gives_the_numbers_from_the_top()
    {
        var outline = OutlineReader.Read(MarkedReport.Load("docx-three-levels").Manuscript);

        Assert.Equal(
            ["一", "一/（一）", "一/（一）/1", "一/（一）/2", "一/（二）", "一/（二）/1", "一/（二）/2", "一/（二）/2/（1）", "一/（二）/2/（2）", "二"],
            Flatten(outline.Sections).Select(section => section.Path));
    }

    [Fact]
    public void Section_reaches_to_the_next_heading_and_not_into_the_signature()
    {
        var report = MarkedReport.Load("duty-runin");
        var sections = OutlineReader.Read(report.Manuscript).Sections;

        Assert.Equal([(5, 8), (9, 11), (12, 14)], sections.Select(section => (section.FirstParagraph, section.LastParagraph)));
    }

    [Fact]
    public void Zones_tell_title_block_closing_signature_and_attachment_apart()
    {
        var text = MarkedReport.Load("title-only-name").Manuscript;
        var zones = OutlineReader.Read(text).Zones;

        Assert.Equal(
            "Title TitleBlock Blank Preamble Blank Heading Body Blank Heading Body Blank Closing Attachment Attachment Signature Signature",
            string.Join(' ', zones));
    }

    [Fact]
    public void Table_cells_are_no_headings()
    {
        var manuscript = Manuscript.FromText("工作报告\n一、学习情况\n全年学习十次。\n二、工作情况\n全年工作正常。");
        var table = manuscript with
        {
            Paragraphs = [.. manuscript.Paragraphs.Select(p => p.Index == 3 ? p with { Story = StoryKind.TableCell } : p)],
        };

        var outline = OutlineReader.Read(table);

        Assert.Equal(Zone.Table, outline.Zones[3]);
        Assert.Equal("一", Assert.Single(outline.Sections).Path);
    }

    [Fact]
    public void Title_with_outline_level_1_moves_its_headings_up()
    {
        var manuscript = Manuscript.FromText("工作报告\n学习情况\n全年学习十次。");
        var styled = manuscript with
        {
            Paragraphs =
            [
                manuscript.Paragraphs[0] with { StyleNames = ["标题 1"], OutlineLevel = 1 },
                manuscript.Paragraphs[1] with { StyleNames = ["标题 2"], OutlineLevel = 2 },
                manuscript.Paragraphs[2],
            ],
        };

        Assert.Equal(["0+0 title: 工作报告", "1+0 h1: 学习情况"], MarkedReport.Show(styled, OutlineReader.Read(styled).Nodes));
    }

    private static Paragraph WithLabel(Paragraph paragraph, int start)
    {
        var number = HeadingNumber.Read(paragraph.Text.AsSpan(start))!;
        return paragraph with
        {
            Text = paragraph.Text[(start + number.Length)..].TrimStart(),
            NumberLabel = paragraph.Text.Substring(start, number.Length),
        };
    }

    private static IEnumerable<Section> Flatten(ImmutableArray<Section> sections) =>
        sections.SelectMany(section => Flatten(section.Children).Prepend(section));
}
