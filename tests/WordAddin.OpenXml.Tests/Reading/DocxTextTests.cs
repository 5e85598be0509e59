using Bogus;
using WordAddin.OpenXml.Reading;
using WordAddin.Tests.Documents;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Tests.Reading;

public sealed class DocxTextTests
{
    [Theory]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>", "甲\t乙\v丙")]
    [InlineData("""<w:r><w:t>甲</w:t><w:br w:type="page"/><w:br w:type="column"/><w:cr/><w:t>乙</w:t></w:r>""", "甲\f\u000E\v乙")]
    [InlineData("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t></w:r>", "A\u2011B\u00ADC")]
    [InlineData("""<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>""", "\uF0FC")]
    [InlineData("""<w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space="preserve"> 乙 </w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>""", "甲 乙  ")]
    [InlineData("<w:r><w:t>a&amp;b &lt;&#x4E2D;<![CDATA[<x>]]></w:t></w:r>", "a&b <中<x>")]
    [InlineData("""<w:hyperlink r:id="x"><w:r><w:t>甲</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>乙</w:t></w:r></w:smartTag>""", "甲乙")]
    [InlineData("<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby></w:r>", "汉")]
    [InlineData("<m:oMath><m:r><m:t>x</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>", "x12")]
    [InlineData("<w:customXml><w:r><w:t>甲</w:t></w:r></w:customXml><w:bdo><w:r><w:t>乙</w:t></w:r></w:bdo><w:unknown><w:r><w:t>丙</w:t></w:r></w:unknown>", "甲乙")]
    [InlineData("<mc:AlternateContent><mc:Choice><w:r><w:t>甲</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>乙</w:t></w:r></mc:Fallback></mc:AlternateContent>", "甲")]
    [InlineData("<w:r><mc:AlternateContent><mc:Fallback><w:t>乙</w:t></mc:Fallback></mc:AlternateContent></w:r>", "乙")]
    [InlineData("", "")]
    public void Paragraph_content_reads_as_Word_has_it(string content, string text) =>
        Assert.Equal(text, Assert.Single(Read($"<w:p>{content}</w:p>").Paragraphs).Text);

    [Fact]
    public void Runs_cover_the_text_without_gaps()
    {
        var paragraph = Assert.Single(Read(
            "<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>乙乙</w:t><w:tab/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>丙</w:t></w:r><w:r><w:t/></w:r></w:p>").Paragraphs);

        Assert.Equal([new TextSpan(0, 1), new TextSpan(1, 4)], paragraph.Runs.Select(run => run.Span));
        Assert.Equal([false, true], paragraph.Runs.Select(run => run.Format.Bold));
    }

    [Fact]
    public void Table_cells_keep_their_place_in_the_body()
    {
        var manuscript = Read("""
            <w:p><w:r><w:t>前</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>一</w:t></w:r></w:p></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>二</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:t>后</w:t></w:r></w:p>
            """);

        Assert.Equal(["前", "一", "二", "", "后"], manuscript.Paragraphs.Select(p => p.Text));
        Assert.Equal([0, 1, 2, 3, 4], manuscript.Paragraphs.Select(p => p.Index));
        Assert.Equal(
            [StoryKind.Body, StoryKind.TableCell, StoryKind.TableCell, StoryKind.TableCell, StoryKind.Body],
            manuscript.Paragraphs.Select(p => p.Story));
    }

    [Fact]
    public void Text_box_is_read_once_and_apart_from_the_paragraph_around_it()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>";
        var manuscript = Read($"""
            <w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent>
            <mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphic></wp:inline></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback>
            </mc:AlternateContent></w:r><w:r><w:pict><v:textbox>{box}</v:textbox></w:pict><w:t>后</w:t></w:r></w:p>
            """);

        Assert.Equal("前后", Assert.Single(manuscript.Paragraphs).Text);
        Assert.Equal([("框", StoryKind.TextBox, 0), ("框", StoryKind.TextBox, 0)], manuscript.Asides.Select(p => (p.Text, p.Story, p.Index)));
    }

    [Fact]
    public void Headers_footers_and_notes_are_asides()
    {
        var manuscript = Read(DocxBuilder
            .WithBody("""<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id="2"/></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="even" r:id="gone"/></w:sectPr>""")
            .Header("h1", "<w:p><w:r><w:t>页眉</w:t></w:r></w:p>")
            .Footer("f1", "<w:p><w:r><w:t>页脚</w:t></w:r></w:p>")
            .Footnotes("""<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>线</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote>""")
            .Endnotes("""<w:endnote w:id="3"><w:p><w:r><w:t>尾注</w:t></w:r></w:p></w:endnote>"""));

        Assert.Equal("正文", Assert.Single(manuscript.Paragraphs).Text);
        Assert.Equal(
            [("页眉", StoryKind.Header), ("页脚", StoryKind.Footer), ("脚注", StoryKind.Footnote), ("尾注", StoryKind.Endnote)],
            manuscript.Asides.Select(p => (p.Text, p.Story)));
    }

    [Fact]
    public void Content_control_tag_is_that_of_the_innermost_control_around_the_paragraph()
    {
        var manuscript = Read("""
            <w:sdt><w:sdtPr><w:tag w:val="外"/></w:sdtPr><w:sdtContent>
              <w:p><w:r><w:t>一</w:t></w:r></w:p>
              <w:sdt><w:sdtPr><w:tag w:val="内"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>二</w:t></w:r></w:p></w:sdtContent></w:sdt>
              <w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>三</w:t></w:r></w:p></w:sdtContent></w:sdt>
            </w:sdtContent></w:sdt>
            <w:p><w:sdt><w:sdtPr><w:tag w:val="行内"/></w:sdtPr><w:sdtContent><w:r><w:t>四</w:t></w:r></w:sdtContent></w:sdt></w:p>
            <w:p><w:r><w:t>五</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val="部分"/></w:sdtPr><w:sdtContent><w:r><w:t>五</w:t></w:r></w:sdtContent></w:sdt></w:p>
            """);

        Assert.Equal(["一", "二", "三", "四", "五五"], manuscript.Paragraphs.Select(p => p.Text));
        Assert.Equal(["外", "内", "外", "行内", null], manuscript.Paragraphs.Select(p => p.ControlTag));
    }

    [Fact]
    public void Strict_documents_read_as_transitional_ones_do()
    {
        var document = DocxBuilder
            .WithBody("""<w:p><w:pPr><w:pStyle w:val="1"/><w:ind w:start="2cm"/></w:pPr><w:r><w:rPr><w:sz w:val="16pt"/></w:rPr><w:t>甲</w:t></w:r></w:p><w:sectPr><w:headerReference r:id="h1"/><w:pgSz w:w="210mm" w:h="297mm"/></w:sectPr>""")
            .Header("h1", "<w:p><w:r><w:t>页眉</w:t></w:r></w:p>")
            .Styles("""<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>""")
            .AsStrict();

        var manuscript = Read(document);

        var paragraph = Assert.Single(manuscript.Paragraphs);
        Assert.Equal(["heading 1"], paragraph.StyleNames.AsEnumerable());
        Assert.Equal(56.7, paragraph.Format.LeftIndent);
        Assert.Equal(16, paragraph.Runs[0].Format.SizePoints);
        Assert.Equal("页眉", Assert.Single(manuscript.Asides).Text);
        Assert.Equal((11906, 16838), (manuscript.PageSetups[0].Width, manuscript.PageSetups[0].Height));
    }

    [Fact]
    public void Any_text_cut_into_any_runs_reads_back_unchanged()
    {
        var faker = new Faker("zh_CN") { Random = new Randomizer(20260101) };
        for (var round = 0; round < 200; round++)
        {
            var texts = faker.Make(faker.Random.Int(1, 8), () => OddText(faker)).ToArray();
            var body = string.Concat(texts.Select(text => $"<w:p>{CutIntoRuns(faker, text)}</w:p>"));

            Assert.Equal(texts, Read(body).Paragraphs.Select(p => p.Text));
        }
    }

    private static string OddText(Faker faker) => string.Concat(faker.Make(faker.Random.Int(0, 12), () => faker.PickRandom(
        faker.Name.FullName(), " ", "  ", "\t", "\v", "&<>\"'", "𠮷😀", "שלום", "e\u0301", "\u200F", "（一）", "１２％", faker.Random.AlphaNumeric(5))));

    private static string CutIntoRuns(Faker faker, string text)
    {
        var xml = "";
        while (text.Length > 0)
        {
            var length = Math.Min(text.Length, faker.Random.Int(1, 5));
            if (char.IsHighSurrogate(text[length - 1]))
                length++;
            var content = DocxBuilder.Escape(text[..length]).Replace("\v", "</w:t><w:br/><w:t xml:space=\"preserve\">");
            xml += $"<w:r>{faker.PickRandom("", "<w:rPr><w:b/></w:rPr>")}<w:t xml:space=\"preserve\">{content}</w:t></w:r>{faker.PickRandom("", "<w:proofErr w:type=\"spellStart\"/>")}";
            text = text[length..];
        }

        return xml;
    }

    private static Manuscript Read(string body) => Read(DocxBuilder.WithBody(body));

    private static Manuscript Read(DocxBuilder document) => DocxReader.Read(document.Open());
}
