using System.Text;
using WordAddin.OpenXml.Fixing;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.OpenXml.Tests.Fixing;

public sealed class PlainTextFixerTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Theory]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "\uFEFF")]
    [InlineData("utf-16", "\uFEFF")]
    [InlineData("utf-16BE", "\uFEFF")]
    [InlineData("GB18030", "")]
    public void Encoding_mark_and_line_ends_stay(string name, string mark)
    {
        var encoding = name == "GB18030" ? Gb18030 : Encoding.GetEncoding(name);
        var file = encoding.GetBytes(mark + "述职报告\r\n一.履职情况\n二、廉政情况\r");

        var (changed, result) = PlainTextFixer.Apply(file, [Fix.Safe(Paragraph(file, 1), new TextSpan(1, 1), "、")]);

        Assert.Equal(encoding.GetBytes(mark + "述职报告\r\n一、履职情况\n二、廉政情况\r"), changed);
        Assert.Single(result.Applied);
    }

    [Theory]
    [InlineData("甲\r\n乙\n丙", 0, "乙\n丙")]
    [InlineData("甲\r\n乙\n丙", 1, "甲\r\n丙")]
    [InlineData("甲\r\n乙\n丙", 2, "甲\r\n乙")]
    [InlineData("甲\n乙\n", 1, "甲\n")]
    [InlineData("甲", 0, "")]
    public void Removed_line_goes_with_its_end(string text, int line, string expected)
    {
        var file = Encoding.UTF8.GetBytes(text);

        var (changed, _) = PlainTextFixer.Apply(file, [new Fix(FixClass.Ask, [Edit.Remove(Paragraph(file, line))])]);

        Assert.Equal(expected, Encoding.UTF8.GetString(changed));
    }

    [Fact]
    public void Stale_fix_is_skipped_and_named()
    {
        var stale = new Fix(FixClass.Safe, [new Edit(0, 0, 1, "乙", Fingerprint.Of("旧"))]);

        var (changed, result) = PlainTextFixer.Apply("甲"u8, [stale]);

        Assert.Equal("甲", Encoding.UTF8.GetString(changed));
        Assert.Same(stale, Assert.Single(result.Skipped));
    }

    private static Paragraph Paragraph(byte[] file, int index) => PlainTextReader.Read(file).Paragraphs[index];
}
