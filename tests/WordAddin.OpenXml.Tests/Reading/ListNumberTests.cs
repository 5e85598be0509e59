using System.Globalization;
using WordAddin.OpenXml.Reading;
using WordAddin.Tests.Documents;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Tests.Reading;

public sealed class ListNumberTests
{
    private const string Levels = """
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
        <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%3.%4"/></w:lvl>
        """;

    [Fact]
    public void Levels_count_on_and_restart_below_a_higher_one() => Assert.Equal(
        ["一、", "（一）", "（二）", "二、", "（一）", "二.一.1", "2.1.1.1", "（二）", "二.二.1"],
        Labels($"""<w:abstractNum w:abstractNumId="0">{Levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""", "1/0 1/1 1/1 1/0 1/1 1/2 1/3 1/1 1/2"));

    [Fact]
    public void Level_used_before_the_one_above_shows_its_first_number() => Assert.Equal(
        ["一.一.1", "一.一.2", "（二）", "二、"],
        Labels($"""<w:abstractNum w:abstractNumId="0">{Levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""", "1/2 1/2 1/1 1/0"));

    [Fact]
    public void Instances_of_one_definition_count_together_unless_they_override_the_start() => Assert.Equal(
        ["一、", "二、", "五、", "六、", "七、", null],
        Labels(
            $"""
            <w:abstractNum w:abstractNumId="0">{Levels}</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            """,
            "1/0 2/0 3/0 3/0 1/0 0/0"));

    [Fact]
    public void Overridden_level_has_its_own_label() => Assert.Equal(
        ["第1条", "（一）"],
        Labels(
            $"""
            <w:abstractNum w:abstractNumId="0">{Levels}</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1条"/></w:lvl></w:lvlOverride></w:num>
            """,
            "1/0 1/1"));

    [Theory]
    [InlineData("", "1 1 2 1")]
    [InlineData("""<w:lvlRestart w:val="0"/>""", "1 1 2 2")]
    public void Level_may_be_told_never_to_restart(string restart, string expected)
    {
        var levels = $"""<w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>{restart}<w:lvlText w:val="%2"/></w:lvl>""";

        var labels = Labels($"""<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""", "1/0 1/1 1/0 1/1");

        Assert.Equal(expected, string.Join(' ', labels));
    }

    [Fact]
    public void Style_linked_numbering_and_numbering_styles_are_followed()
    {
        var manuscript = DocxReader.Read(DocxBuilder
            .WithBody("""
                <w:p><w:pPr><w:pStyle w:val="1"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="2"/></w:pPr></w:p>
                <w:p><w:pPr><w:pStyle w:val="2"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>
                <w:p><w:pPr><w:pStyle w:val="2"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr></w:p><w:p><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:p>
                """)
            .Styles("""
                <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:ind w:left="100"/></w:pPr></w:style>
                <w:style w:type="numbering" w:styleId="n"><w:name w:val="列表"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
                """)
            .Numbering("""
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:pStyle w:val="1"/><w:lvlText w:val="%1、"/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:pStyle w:val="2"/><w:lvlText w:val="（%2）"/><w:pPr><w:ind w:left="400" w:hanging="200"/></w:pPr></w:lvl></w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="n"/></w:abstractNum>
                <w:abstractNum w:abstractNumId="2"><w:styleLink w:val="n"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircleChinese"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
                """)
            .Open());

        Assert.Equal(["一、", "（一）", "（二）", null, "①", null], manuscript.Paragraphs.Select(p => p.NumberLabel));
        Assert.Equal([0, 1, 1, null, 0, null], manuscript.Paragraphs.Select(p => p.NumberLevel));
        Assert.Equal([null, 5.0, 20.0, 5.0], manuscript.Paragraphs.Take(4).Select(p => p.Format.LeftIndent));
    }

    [Theory]
    [InlineData("decimal", "1 10 11 20 100 101 110 1000 1001 10000", "1 10 11 20 100 101 110 1000 1001 10000")]
    [InlineData("chineseCounting", "1 10 11 20 99 100 101", "一 十 十一 二十 九十九 一○○ 一○一")]
    [InlineData("chineseCountingThousand", "1 10 11 20 100 101 110 1000 1001 1010 10001", "一 十 十一 二十 一百 一百零一 一百一十 一千 一千零一 一千零一十 一万零一")]
    [InlineData("taiwaneseCounting", "3 12 103", "三 十二 一○三")]
    [InlineData("taiwaneseCountingThousand", "3 12 103", "三 十二 一百零三")]
    [InlineData("taiwaneseDigital", "10 203", "一○ 二○三")]
    [InlineData("ideographDigital", "1 10 11 203", "一 一〇 一一 二〇三")]
    [InlineData("japaneseDigitalTenThousand", "1 10 203", "一 一〇 二〇三")]
    [InlineData("japaneseCounting", "1 10 21 100 101 1000 2222", "一 十 二十一 百 百一 千 二千二百二十二")]
    [InlineData("chineseLegalSimplified", "1 2 10 12 101", "壹 贰 壹拾 壹拾贰 壹佰零壹")]
    [InlineData("ideographLegalTraditional", "3 12", "參 壹拾貳")]
    [InlineData("ideographTraditional", "1 10 11", "甲 癸 11")]
    [InlineData("ideographZodiac", "1 12 13", "子 亥 13")]
    [InlineData("ideographEnclosedCircle", "1 10 11", "㊀ ㊉ 11")]
    [InlineData("decimalZero", "1 10", "01 10")]
    [InlineData("decimalFullWidth", "1 20", "１ ２０")]
    [InlineData("decimalEnclosedCircle", "1 20 21", "① ⑳ 21")]
    [InlineData("decimalEnclosedParen", "1 20", "⑴ ⒇")]
    [InlineData("decimalEnclosedFullstop", "1 20", "⒈ ⒛")]
    [InlineData("upperLetter", "1 26 27 52 53 781", "A Z AA ZZ AAA A")]
    [InlineData("lowerLetter", "2 28", "b bb")]
    [InlineData("upperRoman", "4 9 14 1999 4000", "IV IX XIV MCMXCIX 4000")]
    [InlineData("lowerRoman", "8", "viii")]
    [InlineData("ordinal", "1 2 3 4 11 21 112", "1st 2nd 3rd 4th 11th 21st 112th")]
    [InlineData("somethingNew", "7", "7")]
    public void Number_format_writes(string format, string numbers, string expected) =>
        Assert.Equal(expected, string.Join(' ', numbers.Split(' ').Select(number => SingleLabel(format, int.Parse(number, CultureInfo.InvariantCulture)))));

    [Fact]
    public void Bullet_shows_its_sign_and_nothing_shows_nothing()
    {
        Assert.Equal("●", SingleLabel("bullet", 1, "●"));
        Assert.Null(SingleLabel("none", 1));
    }

    [Fact]
    public void Format_of_a_newer_Word_falls_back_to_the_older_one() => Assert.Equal(["3."], Labels(
        """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""",
        "1/0"));

    private static string? SingleLabel(string format, int number, string text = "%1") => Labels(
        $"""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{number}"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""",
        "1/0").Single();

    /// <param name="numbering">Content of the numbering part.</param>
    /// <param name="paragraphs">Number and level of each paragraph, such as <c>1/0 1/1</c>.</param>
    private static IEnumerable<string?> Labels(string numbering, string paragraphs)
    {
        var body = string.Concat(paragraphs.Split(' ').Select(pair => pair.Split('/')).Select(pair =>
            $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{pair[1]}"/><w:numId w:val="{pair[0]}"/></w:numPr></w:pPr></w:p>"""));
        return DocxReader.Read(DocxBuilder.WithBody(body).Numbering(numbering).Open()).Paragraphs.Select(p => p.NumberLabel);
    }
}
