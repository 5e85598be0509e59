using WordAddin.OpenXml.Reading;
using WordAddin.Tests.Documents;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Tests.Reading;

/// <summary>Files as programs other than Word write them; see tests/documents.</summary>
public sealed class OtherProgramsTests
{
    [Fact]
    public void LibreOffice_lists_and_tables_are_read()
    {
        var manuscript = Read("libreoffice.docx");

        Assert.Equal(["述职报告", "各位领导：", "第一项", "第二项", "子项", "单元格", "结束加粗。"], manuscript.Paragraphs.Select(p => p.Text));
        Assert.Equal([null, null, "1.", "2.", "a.", null, null], manuscript.Paragraphs.Select(p => p.NumberLabel));
        Assert.Equal((1, "Heading 1"), (manuscript.Paragraphs[0].OutlineLevel, manuscript.Paragraphs[0].StyleNames[0]));
        Assert.Equal(StoryKind.TableCell, manuscript.Paragraphs[5].Story);
        Assert.Equal([false, true, false], manuscript.Paragraphs[6].Runs.Select(run => run.Format.Bold));
    }

    [Fact]
    public void Python_docx_styles_theme_fonts_and_headers_are_read()
    {
        var manuscript = Read("python-docx.docx");

        Assert.Equal(["述职述廉报告", "履职情况", "全年调研12次，形成报告3篇。", "第一项", "第二项", "甲", "丁"], manuscript.Paragraphs.Select(p => p.Text));
        Assert.Equal(["1.", "2."], manuscript.Paragraphs.Select(p => p.NumberLabel).OfType<string>());
        Assert.Equal([null, 1, null], manuscript.Paragraphs.Take(3).Select(p => p.OutlineLevel));
        var run = manuscript.Paragraphs[2].Runs[1];
        Assert.Equal(("仿宋", "仿宋_GB2312", 16.0, true), (run.Format.AsciiFont, run.Format.EastAsiaFont, run.Format.SizePoints, run.Format.Bold));
        Assert.Equal("Cambria", manuscript.Paragraphs[2].Runs[0].Format.AsciiFont);
        Assert.Equal(("页眉", StoryKind.Header), (manuscript.Asides[0].Text, manuscript.Asides[0].Story));
    }

    /// <summary>WPS numbers its headings in the style and once more in the paragraph, and repeats properties.</summary>
    [Fact]
    public void Wps_headings_numbered_twice_are_counted_once()
    {
        const string heading = """<w:p><w:pPr><w:pStyle w:val="2"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:bidi w:val="0"/><w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="黑体" w:hAnsi="黑体" w:eastAsia="黑体" w:cs="黑体"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr><w:t>履职情况</w:t></w:r></w:p>""";
        var document = DocxBuilder.WithBody(heading + heading)
            .Styles("""<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>""")
            .Numbering("""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:pStyle w:val="2"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""");

        var manuscript = DocxReader.Read(document.Open());

        Assert.Equal(["一、", "二、"], manuscript.Paragraphs.Select(p => p.NumberLabel));
        Assert.Equal([1, 1], manuscript.Paragraphs.Select(p => p.OutlineLevel));
        Assert.Equal("黑体", manuscript.Paragraphs[0].Runs[0].Format.EastAsiaFont);
    }

    private static Manuscript Read(string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Documents", name));
        return ReportFileReader.Read(file);
    }
}
