using WordAddin.OpenXml.Reading;
using WordAddin.Tests.Documents;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Tests.Reading;

public sealed class FormatTests
{
    private const string OfficeFonts = """
        <a:majorFont><a:latin typeface="Cambria"/><a:ea typeface="方正小标宋简体"/><a:cs typeface=""/></a:majorFont>
        <a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="等线"/><a:font script="Jpan" typeface="游明朝"/><a:font script="Arab" typeface="Arial"/></a:minorFont>
        """;

    [Fact]
    public void Fonts_resolve_through_defaults_style_chain_character_style_and_run()
    {
        var format = RunFormat(
            """<w:rPr><w:rStyle w:val="c"/><w:rFonts w:cs="直接"/></w:rPr>""",
            """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="默认A" w:hAnsi="默认H" w:eastAsia="默认E" w:cs="默认C"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:rFonts w:hAnsi="正文H" w:eastAsia="正文E"/><w:sz w:val="32"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="p"><w:name w:val="段落"/><w:basedOn w:val="a"/><w:rPr><w:rFonts w:eastAsia="段落E"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="c"><w:name w:val="字符"/><w:rPr><w:rFonts w:eastAsia="字符E"/><w:color w:val="FF0000"/></w:rPr></w:style>
            """);

        Assert.Equal(("默认A", "正文H", "字符E", "直接"), (format.AsciiFont, format.HighAnsiFont, format.EastAsiaFont, format.ComplexScriptFont));
        Assert.Equal(16, format.SizePoints);
        Assert.Equal("FF0000", format.Color);
    }

    [Theory]
    [InlineData("zh-CN", "等线")]
    [InlineData("ja-JP", "游明朝")]
    [InlineData("ko-KR", "宋体")]
    public void Theme_font_without_a_name_of_its_own_is_the_one_of_the_document_language(string language, string expected)
    {
        var format = RunFormat(
            """<w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:ascii="宋体" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:eastAsia="宋体" w:cstheme="minorBidi"/></w:rPr>""",
            "",
            document => document.Theme(OfficeFonts).Settings($"""<w:themeFontLang w:val="en-US" w:eastAsia="{language}" w:bidi="ar-SA"/>"""));

        Assert.Equal(("Cambria", "Calibri", expected, "Arial"), (format.AsciiFont, format.HighAnsiFont, format.EastAsiaFont, format.ComplexScriptFont));
    }

    [Fact]
    public void Theme_font_is_resolved_in_styles_and_defaults()
    {
        var format = RunFormat(
            "",
            """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorAscii" w:eastAsiaTheme="majorEastAsia"/></w:rPr></w:rPrDefault></w:docDefaults>""",
            document => document.Theme(OfficeFonts));

        Assert.Equal(("Calibri", "方正小标宋简体"), (format.AsciiFont, format.EastAsiaFont));
    }

    [Theory]
    [InlineData("", "", "", false)]
    [InlineData("<w:b/>", "", "", true)]
    [InlineData("<w:b/>", "<w:b/>", "", false)]
    [InlineData("<w:b/>", "<w:b/>", "<w:b/>", true)]
    [InlineData("<w:b/>", "", """<w:b w:val="0"/>""", false)]
    [InlineData("<w:b/>", """<w:b w:val="false"/>""", "", true)]
    public void Bold_of_paragraph_and_character_style_cancel_out_and_the_run_decides(string paragraph, string character, string run, bool bold) =>
        Assert.Equal(bold, RunFormat(
            $"""<w:rPr><w:rStyle w:val="c"/>{run}</w:rPr>""",
            $"""
            <w:style w:type="paragraph" w:styleId="p"><w:name w:val="p"/><w:rPr>{paragraph}</w:rPr></w:style>
            <w:style w:type="character" w:styleId="c"><w:name w:val="c"/><w:rPr>{character}</w:rPr></w:style>
            """).Bold);

    [Theory]
    [InlineData("""<w:color w:val="auto"/><w:highlight w:val="none"/><w:shd w:fill="auto"/><w:u w:val="none"/>""", null, null, false)]
    [InlineData("""<w:color w:val="00B050"/><w:highlight w:val="yellow"/><w:u w:val="single"/>""", "00B050", "yellow", true)]
    [InlineData("""<w:shd w:val="clear" w:fill="D9D9D9"/>""", null, "D9D9D9", false)]
    public void Colour_background_and_underline_are_read(string properties, string? color, string? background, bool underline)
    {
        var format = RunFormat($"<w:rPr>{properties}</w:rPr>", "");

        Assert.Equal((color, background, underline), (format.Color, format.Background, format.Underline));
    }

    [Fact]
    public void Old_properties_of_a_tracked_format_change_do_not_count() =>
        Assert.False(RunFormat("<w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>", "").Bold);

    [Fact]
    public void Equal_looks_are_one_instance()
    {
        var manuscript = Read("""<w:p><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>一</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b w:val="0"/><w:sz w:val="32"/></w:rPr><w:t>二</w:t></w:r></w:p>""");

        Assert.Same(manuscript.Paragraphs[0].Runs[0].Format, manuscript.Paragraphs[1].Runs[0].Format);
        Assert.Same(manuscript.Paragraphs[0].Format, manuscript.Paragraphs[1].Format);
    }

    [Fact]
    public void Style_names_are_those_of_the_chain_and_circles_end()
    {
        const string styles = """
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="x"><w:name w:val="一级标题"/><w:basedOn w:val="1"/></w:style>
            <w:style w:type="paragraph" w:styleId="o"><w:name w:val="o"/><w:basedOn w:val="o"/></w:style>
            """;
        var manuscript = Read(
            """<w:p><w:pPr><w:pStyle w:val="x"/></w:pPr></w:p><w:p/><w:p><w:pPr><w:pStyle w:val="x"/><w:outlineLvl w:val="9"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="o"/><w:outlineLvl w:val="2"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="unknown"/></w:pPr></w:p>""",
            document => document.Styles(styles));

        Assert.Equal(["一级标题", "heading 1", "Normal"], manuscript.Paragraphs[0].StyleNames.AsEnumerable());
        Assert.Equal([1, null, null, 3, null], manuscript.Paragraphs.Select(p => p.OutlineLevel));
        Assert.Equal(["Normal"], manuscript.Paragraphs[1].StyleNames.AsEnumerable());
        Assert.Equal(["Normal"], manuscript.Paragraphs[4].StyleNames.AsEnumerable());
    }

    [Fact]
    public void Paragraph_layout_is_resolved_and_in_manuscript_units()
    {
        var format = Read(
            """<w:p><w:pPr><w:pStyle w:val="p"/><w:jc w:val="both"/><w:ind w:firstLineChars="200" w:right="420"/><w:spacing w:after="120"/><w:pageBreakBefore/></w:pPr></w:p>""",
            document => document.Styles("""<w:style w:type="paragraph" w:styleId="p"><w:name w:val="p"/><w:pPr><w:jc w:val="center"/><w:ind w:left="640" w:firstLine="480" w:leftChars="0" w:rightChars="150"/><w:spacing w:line="579" w:lineRule="exact" w:before="240"/></w:pPr></w:style>""")).Paragraphs[0].Format;

        Assert.Equal(
            new ParagraphFormat
            {
                Alignment = TextAlignment.Justified,
                LeftIndent = 32,
                RightIndent = 21,
                RightCharacters = 1.5,
                FirstLineIndent = 24,
                FirstLineCharacters = 2,
                LineSpacing = 28.95,
                LineSpacingRule = LineSpacingRule.Exactly,
                SpaceBefore = 12,
                SpaceAfter = 6,
                PageBreakBefore = true,
            },
            format);
    }

    [Theory]
    [InlineData("""<w:spacing w:line="360"/>""", 1.5, LineSpacingRule.Multiple)]
    [InlineData("""<w:spacing w:line="360" w:lineRule="auto"/>""", 1.5, LineSpacingRule.Multiple)]
    [InlineData("""<w:spacing w:line="560" w:lineRule="atLeast"/>""", 28.0, LineSpacingRule.AtLeast)]
    [InlineData("""<w:spacing w:before="0"/>""", null, null)]
    public void Line_spacing_has_its_rule(string spacing, double? lines, LineSpacingRule? rule)
    {
        var format = Read($"<w:p><w:pPr>{spacing}</w:pPr></w:p>").Paragraphs[0].Format;

        Assert.Equal((lines, rule), (format.LineSpacing, format.LineSpacingRule));
    }

    [Fact]
    public void Hanging_indents_are_negative()
    {
        var format = Read("""<w:p><w:pPr><w:ind w:hanging="480" w:hangingChars="150"/></w:pPr></w:p>""").Paragraphs[0].Format;

        Assert.Equal((-24, -1.5), (format.FirstLineIndent, format.FirstLineCharacters));
    }

    [Fact]
    public void Page_setups_belong_to_the_paragraphs_of_their_sections()
    {
        var manuscript = Read("""
            <w:p/><w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p/>
            <w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400"/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/></w:sectPr>
            """);

        Assert.Equal(
            [
                new PageSetup { Width = 11906, Height = 16838, TitlePage = true },
                new PageSetup
                {
                    Width = 16838, Height = 11906, TopMargin = 2098, RightMargin = 1474, BottomMargin = 1984, LeftMargin = 1588, HeaderDistance = 851,
                    FooterDistance = 1400, GridType = "linesAndChars", GridLinePitch = 579, GridCharacterSpace = -842, FirstParagraph = 2,
                },
            ],
            manuscript.PageSetups.AsEnumerable());
    }

    private static RunFormat RunFormat(string properties, string styles, Func<DocxBuilder, DocxBuilder>? more = null) => Read(
        $"""<w:p><w:pPr><w:pStyle w:val="p"/></w:pPr><w:r>{properties}<w:t>字</w:t></w:r></w:p>""",
        document => (more ?? (same => same))(document.Styles(styles))).Paragraphs[0].Runs[0].Format;

    private static Manuscript Read(string body, Func<DocxBuilder, DocxBuilder>? more = null)
    {
        var document = DocxBuilder.WithBody(body);
        return DocxReader.Read((more?.Invoke(document) ?? document).Open());
    }
}
