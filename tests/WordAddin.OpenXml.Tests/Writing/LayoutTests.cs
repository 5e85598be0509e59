using WordAddin.OpenXml.Reading;
using WordAddin.OpenXml.Writing;
using WordAddin.Tests.Documents;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;
using WordAddin.Writing.Skeletons;

namespace WordAddin.OpenXml.Tests.Writing;

/// <summary>What we write follows the rules we check.</summary>
public class LayoutTests
{
    public static TheoryData<string> GenreIds => [.. GenreCatalog.Ids];

    [Theory]
    [MemberData(nameof(GenreIds))]
    public void Document_of_a_genre_has_no_layout_finding(string genre)
    {
        var manuscript = Write(new SkeletonBuilder(Guid.NewGuid).Build(GenreCatalog.Find(genre)!, FactSheet.Empty(genre, 2023)));
        Assert.NotEmpty(manuscript.PageSetups);
        Assert.Equal([], LayoutFindings(manuscript));
    }

    [Fact]
    public void Finished_document_with_a_title_of_two_lines_has_no_layout_finding()
    {
        var skeleton = new Skeleton(
            "party-building-annual",
            2023,
            [
                Line(BlockKind.Title, "临江市政协机关党委关于2023年度机关党的建设工作情况的报告"),
                Line(BlockKind.Blank, ""),
                Line(BlockKind.Body, "2023年，机关党建工作取得新成效。现将有关情况报告如下："),
                Line(BlockKind.Heading1, "一、强化理论武装"),
                new Block(BlockKind.Body, [new Inline(InlineKind.RunInHeading, "（一）抓实集中学习。"), new Inline(InlineKind.Text, "全年召开学习会6次，人人发言。")]),
                new Block(BlockKind.Body, [new Inline(InlineKind.RunInHeading, "（二）抓实专题研讨。"), new Inline(InlineKind.Text, "全年研讨4次，形成成果。")]),
                Line(BlockKind.Heading1, "二、强化组织建设"),
                Line(BlockKind.Heading2, "（一）建强支部"),
                Line(BlockKind.Heading3, "1.完成换届"),
                Line(BlockKind.Body, "5个支部按期换届。"),
                Line(BlockKind.Blank, ""),
                Line(BlockKind.Signature, "中共临江市政协机关委员会"),
                Line(BlockKind.Date, "2024年1月8日"),
            ],
            []);
        Assert.Equal([], LayoutFindings(Write(skeleton)));
    }

    [Fact]
    public void Document_from_a_foreign_template_gives_findings_on_page_and_text()
    {
        const string paragraph = "<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"宋体\"/><w:sz w:val=\"24\"/></w:rPr><w:t>全年召开会议六次，人人发言。</w:t></w:r></w:p>";
        const string page = "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:bottom=\"1440\" w:left=\"1800\" w:right=\"1800\"/></w:sectPr>";
        var file = DocxBuilder.WithBody("<w:p><w:r><w:t>一、学习情况</w:t></w:r></w:p>" + string.Concat(Enumerable.Repeat(paragraph, 4)) + page).Open();

        var rules = Checker.Full.Check(DocxReader.Read(file)).Findings.Select(finding => finding.Rule.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(
            new HashSet<string>(["layout-page-size", "layout-margins", "layout-body-font", "layout-line-spacing", "layout-indent", "layout-alignment"], StringComparer.Ordinal),
            rules);
    }

    private static Block Line(BlockKind kind, string text) => new(kind, [new Inline(InlineKind.Text, text)]);

    private static Manuscript Write(Skeleton skeleton)
    {
        using var file = new MemoryStream();
        SkeletonDocument.Write(skeleton, null, file);
        file.Position = 0;
        return DocxReader.Read(file);
    }

    private static IEnumerable<string> LayoutFindings(Manuscript manuscript) => Checker.Full.Check(manuscript).Findings
        .Where(finding => finding.Rule.Group == "layout")
        .Select(finding => $"{finding.Rule.Id} {finding.Paragraph}: {finding.Message(Language.Chinese)}");
}
