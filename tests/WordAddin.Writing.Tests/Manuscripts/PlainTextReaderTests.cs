using System.Text;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Tests.Manuscripts;

public sealed class PlainTextReaderTests
{
    private const string Report = "述职报告\n各位领导：\n一、履职情况。全年调研12次，形成报告3篇。\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, PlainTextEncoding, bool> Encodings => new()
    {
        { "utf-8", PlainTextEncoding.Utf8, false },
        { "utf-8", PlainTextEncoding.Utf8, true },
        { "utf-16", PlainTextEncoding.Utf16LittleEndian, false },
        { "utf-16", PlainTextEncoding.Utf16LittleEndian, true },
        { "utf-16BE", PlainTextEncoding.Utf16BigEndian, false },
        { "utf-16BE", PlainTextEncoding.Utf16BigEndian, true },
        { "GB18030", PlainTextEncoding.Gb18030, false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Report_in_any_encoding_reads_the_same(string name, PlainTextEncoding encoding, bool marked)
    {
        var bytes = Bytes((marked ? "\uFEFF" : "") + Report, name);

        var file = PlainText.Decode(bytes);

        Assert.Equal(new PlainText(Report, encoding, marked), file);
        Assert.Equal(bytes, file.Encode());
    }

    [Fact]
    public void Gb18030_four_byte_characters_are_read()
    {
        var file = PlainText.Decode(Gb18030.GetBytes("䶮𠮷先生的报告"));

        Assert.Equal("䶮𠮷先生的报告", file.Text);
        Assert.Equal(PlainTextEncoding.Gb18030, file.Encoding);
    }

    [Theory]
    [InlineData("甲\r\n\r\n乙丙\r\n丁")]
    [InlineData("甲\n\n乙丙\n丁")]
    [InlineData("甲\r\r乙丙\r丁")]
    [InlineData("甲\r\n\n乙丙\r丁")]
    public void Line_ends_of_any_kind_count_as_one_unit(string text)
    {
        var manuscript = Read("\uFEFF" + text);

        Assert.Equal(["甲", "", "乙丙", "丁"], manuscript.Paragraphs.Select(p => p.Text));
        Assert.Equal([0, 2, 3, 6], manuscript.Paragraphs.Select(p => p.FileOffset!.Value));
        Assert.Equal([0, 1, 2, 3], manuscript.Paragraphs.Select(p => p.Index));
    }

    [Fact]
    public void Text_with_line_feeds_reads_as_rule_examples_do() =>
        Assert.Equal(Manuscript.FromText(Report).Paragraphs.Select(p => (p.Text, p.FileOffset)), Read(Report).Paragraphs.Select(p => (p.Text, p.FileOffset)));

    [Fact]
    public void Vertical_tab_stays_inside_its_paragraph() => Assert.Equal("甲\v乙\f丙\u2028丁", Assert.Single(Read("甲\v乙\f丙\u2028丁").Paragraphs).Text);

    [Fact]
    public void Lone_surrogates_right_to_left_and_combining_marks_survive()
    {
        const string odd = "报告\uD83D\n\uDE00 שלום é\u202E\u0301\u0300";
        byte[] bytes = [0xFF, 0xFE, .. odd.SelectMany(BitConverter.GetBytes)];

        var manuscript = PlainTextReader.Read(bytes);

        Assert.Equal(odd.Split('\n'), manuscript.Paragraphs.Select(p => p.Text));
        Assert.Equal(bytes, PlainText.Decode(bytes).Encode());
    }

    [Theory]
    [InlineData(new byte[0], "empty-file")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "empty-file")]
    [InlineData(new byte[] { 0xFF, 0xFE }, "empty-file")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 }, "unknown-encoding")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC0 }, "unknown-encoding")]
    [InlineData(new byte[] { 0x80, 0xFF, 0xFF }, "unknown-encoding")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D }, "unknown-encoding")]
    public void Bytes_that_are_no_text_are_refused(byte[] bytes, string code) => AssertRefused(code, bytes);

    [Fact]
    public void Utf8_with_one_broken_byte_is_not_read_as_gibberish()
    {
        var bytes = Encoding.UTF8.GetBytes(Report);
        bytes[^3] = 0xFF;

        AssertRefused("unknown-encoding", bytes);
    }

    [Theory]
    [InlineData(4, 100, 100)]
    [InlineData(100, 4, 100)]
    [InlineData(100, 100, 4)]
    public void Text_beyond_a_limit_is_refused(int bytes, int characters, int paragraphs)
    {
        var limits = new ReadingLimits { FileBytes = bytes, Characters = characters, Paragraphs = paragraphs };

        AssertRefused("too-large", "a\nb\nc\nd\ne"u8.ToArray(), limits);
    }

    [Fact]
    public void Reasons_have_distinct_codes_and_both_languages()
    {
        Assert.Equal(UnreadableReason.All.Length, UnreadableReason.All.DistinctBy(reason => reason.Code).Count());
        Assert.All(UnreadableReason.All, reason => Assert.Matches("^[a-z]+(-[a-z]+)*$", reason.Code));
        Assert.All(UnreadableReason.All, reason => Assert.Contains(reason.Sentence.Chinese, c => c > '\u4E00'));
        Assert.All(UnreadableReason.All, reason => Assert.DoesNotContain(reason.Sentence.English, c => c > '\u007F'));
    }

    private static void AssertRefused(string code, byte[] bytes, ReadingLimits? limits = null) =>
        Assert.Equal(code, Assert.Throws<UnreadableDocumentException>(() => PlainTextReader.Read(bytes, limits)).Reason.Code);

    private static Manuscript Read(string text) => PlainTextReader.Read(Encoding.UTF8.GetBytes(text));

    private static byte[] Bytes(string text, string encoding) =>
        encoding == "GB18030" ? Gb18030.GetBytes(text) : Encoding.GetEncoding(encoding).GetBytes(text);
}
