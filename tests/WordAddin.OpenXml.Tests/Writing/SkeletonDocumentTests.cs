using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using WordAddin.OpenXml.Writing;
using WordAddin.Writing.Skeletons;
using Block = WordAddin.Writing.Skeletons.Block;
using Inline = WordAddin.Writing.Skeletons.Inline;

namespace WordAddin.OpenXml.Tests.Writing;

public class SkeletonDocumentTests
{
    private static readonly Skeleton Sample = new(
        "duty-integrity-study",
        2023,
        [
            Line(BlockKind.Title, "市政协秘书长2023年度述职述廉述学报告"),
            Line(BlockKind.Blank, ""),
            Line(BlockKind.Body, "2023年，我任市政协秘书长。现将有关情况报告如下："),
            Line(BlockKind.Heading1, "一、强化理论武装", "study"),
            new Block(
                BlockKind.Body,
                [
                    new Inline(InlineKind.RunInHeading, "（一）加强理论学习。"),
                    new Inline(InlineKind.Text, "全年参加集体学习"),
                    new Inline(InlineKind.Gap, "〔学习次数〕", "centralGroupAttend"),
                    new Inline(InlineKind.Text, "次。"),
                ],
                "study"),
            new Block(BlockKind.Body, [new Inline(InlineKind.Prompt, "〔提示：写学了什么。〕")], "study"),
            Line(BlockKind.Heading1, "二、存在的问题", "problems"),
            Line(BlockKind.Blank, ""),
            Line(BlockKind.Signature, "述职人：王某某"),
            Line(BlockKind.Date, "2024年1月8日"),
        ],
        [
            new SkeletonSection("study", "wordaddin:duty-integrity-study:study:1", "一、强化理论武装"),
            new SkeletonSection("problems", "wordaddin:duty-integrity-study:problems:2", "二、存在的问题"),
        ]);

    [Fact]
    public void Document_is_valid_for_Microsoft_365()
    {
        using var document = Write(Sample, "<state xmlns='urn:test'/>");
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Page_is_A4_with_the_type_area_and_grid_of_the_standard()
    {
        using var document = Write(Sample);
        var section = document.MainDocumentPart!.Document.Body!.GetFirstChild<SectionProperties>()!;
        var size = section.GetFirstChild<PageSize>()!;
        var margin = section.GetFirstChild<PageMargin>()!;
        Assert.Equal(210, Millimetres(size.Width!), 0.1);
        Assert.Equal(297, Millimetres(size.Height!), 0.1);
        Assert.Equal(37, Millimetres(margin.Top!), 0.1);
        Assert.Equal(35, Millimetres(margin.Bottom!), 0.1);
        Assert.Equal(28, Millimetres(margin.Left!), 0.1);
        Assert.Equal(26, Millimetres(margin.Right!), 0.1);
        var grid = section.GetFirstChild<DocGrid>()!;
        var typeAreaHeight = size.Height! - margin.Top! - margin.Bottom!;
        var typeAreaWidth = size.Width! - margin.Left! - margin.Right!;
        Assert.Equal(22, (int)(typeAreaHeight / grid.LinePitch!));
        Assert.Equal(28, (int)((typeAreaWidth / 20d / (16 + (grid.CharacterSpace! / 4096d))) + 0.01));
    }

    [Fact]
    public void Every_style_names_all_four_font_slots()
    {
        using var document = Write(Sample);
        var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        Assert.All(styles.Descendants<RunFonts>(), fonts => Assert.All(
            new[] { fonts.Ascii, fonts.HighAnsi, fonts.EastAsia, fonts.ComplexScript },
            slot => Assert.False(string.IsNullOrEmpty(slot?.Value))));
        Assert.DoesNotContain("Theme", styles.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_in_heading_is_a_range_of_characters_and_leaves_the_body_alone()
    {
        using var document = Write(Sample);
        var runs = document.MainDocumentPart!.Document.Descendants<Run>().Where(run => run.RunProperties?.RunStyle?.Val == "WordAddinRunIn");
        Assert.Equal("（一）加强理论学习。", Assert.Single(runs).InnerText);
    }

    [Fact]
    public void Section_has_one_unlocked_control_with_our_tag()
    {
        using var document = Write(Sample);
        var controls = document.MainDocumentPart!.Document.Descendants<SdtBlock>().ToList();
        Assert.Equal(Sample.Sections.Select(section => section.Tag), controls.Select(control => control.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value));
        Assert.Empty(document.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Lock>());
    }

    [Theory]
    [InlineData("述职人：王某某", "2024年1月8日", 21)]
    [InlineData("中共某某市政协党组", "2024年1月8日", 19)]
    public void Date_starts_two_characters_after_a_signature_that_stands_two_from_the_edge(string signature, string date, int dateStart)
    {
        using var document = Write(Sample with { Blocks = [Line(BlockKind.Signature, signature), Line(BlockKind.Date, date)] });
        var indents = document.MainDocumentPart!.Document.Descendants<Indentation>().ToList();
        Assert.Equal(200, indents[0].RightChars!.Value);
        Assert.Equal(dateStart * 100, indents[1].LeftChars!.Value);
    }

    [Fact]
    public void Date_longer_than_the_signature_stands_two_characters_from_the_edge()
    {
        using var document = Write(Sample with { Blocks = [Line(BlockKind.Signature, "王某"), Line(BlockKind.Date, "2024年11月18日")] });
        var indents = document.MainDocumentPart!.Document.Descendants<Indentation>().ToList();
        Assert.Equal(1700, indents[0].LeftChars!.Value);
        Assert.Equal(200, indents[1].RightChars!.Value);
    }

    [Theory]
    [InlineData("党组成员、秘书长2023年度述职述廉述学述法报告", "党组成员、秘书长2023年度")]
    [InlineData("市政协党组关于2023年度党风廉政建设工作情况的报告", "市政协党组关于2023年度")]
    [InlineData("秘书长2023年度述职述廉报告", "秘书长2023年度述职述廉报告")]
    public void Long_title_breaks_where_the_sense_does(string title, string firstLine)
    {
        using var document = Write(Sample with { Blocks = [Line(BlockKind.Title, title)] });
        var paragraph = Assert.Single(document.MainDocumentPart!.Document.Body!.Elements<Paragraph>());
        Assert.Equal(firstLine, paragraph.Descendants<Text>().First().Text);
        Assert.Equal(title, paragraph.InnerText);
        Assert.Equal(firstLine == title ? 0 : 1, paragraph.Descendants<Break>().Count());
    }

    [Fact]
    public void Text_that_XML_cannot_hold_is_left_out()
    {
        using var document = Write(Sample with { Blocks = [Line(BlockKind.Title, "报\u0000告\ud800😀")] });
        Assert.Equal("报告😀", document.MainDocumentPart!.Document.InnerText);
    }

    [Fact]
    public void Pane_of_the_manifest_opens_with_the_document()
    {
        using var document = Write(Sample);
        var extension = Assert.Single(document.WebExTaskpanesPart!.WebExtensionParts).WebExtension!;
        var manifest = XDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot(), "manifest", "manifest.xml"))).Root!;
        Assert.Equal(manifest.Element(manifest.Name.Namespace + "Id")!.Value, extension.WebExtensionStoreReference!.Id!.Value, ignoreCase: true);
        Assert.Contains("Office.AutoShowTaskpaneWithDocument", extension.OuterXml, StringComparison.Ordinal);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "WordAddin.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    private static Block Line(BlockKind kind, string text, string? section = null) =>
        new(kind, text.Length == 0 ? [] : [new Inline(InlineKind.Text, text)], section);

    private static double Millimetres(double twips) => twips / 1440 * 25.4;

    private static WordprocessingDocument Write(Skeleton skeleton, string? state = null)
    {
        var stream = new MemoryStream();
        SkeletonDocument.Write(skeleton, state, stream);
        return WordprocessingDocument.Open(stream, isEditable: false);
    }
}
