using System.IO.Compression;
using System.Text;
using WordAddin.OpenXml.Reading;
using WordAddin.Tests.Documents;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Tests.Reading;

public sealed class HostileInputTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void Text_that_is_called_docx_is_refused()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes("述职报告"));
        var refusal = Assert.Throws<UnreadableDocumentException>(() => ReportFileReader.Read(file, "报告.DOCX"));
        Assert.Equal(UnreadableReason.NotADocx, refusal.Reason);
    }

    [Fact]
    public void Kinds_of_files_are_told_by_content()
    {
        Assert.Equal("述职报告", ReportFileReader.Read(DocxBuilder.WithParagraphs("述职报告").Open()).Paragraphs[0].Text);
        Assert.Equal("述职报告", ReportFileReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("述职报告"))).Paragraphs[0].Text);
        Assert.Equal("述职报告", ReportFileReader.Read(new OneWay(DocxBuilder.WithParagraphs("述职报告").Open())).Paragraphs[0].Text);
        Assert.Equal("述职报告", ReportFileReader.Read(new OneWay(new MemoryStream(Encoding.UTF8.GetBytes("述职报告")))).Paragraphs[0].Text);
    }

    [Fact]
    public void Empty_file_is_refused() => AssertRefused("empty-file", []);

    [Fact]
    public void Old_formats_and_passwords_are_named()
    {
        AssertRefused("old-doc-format", [.. CompoundFile, .. new byte[2000]]);
        AssertRefused("old-doc-format", @"{\rtf1\ansi hello}"u8.ToArray());
        var encrypted = new byte[4096];
        CompoundFile.CopyTo(encrypted, 0);
        encrypted[30] = 9;
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(encrypted, 512 + 128);
        AssertRefused("encrypted", encrypted);
    }

    [Fact]
    public void Other_zip_files_are_no_docx()
    {
        AssertRefused("not-a-docx", DocxBuilder.WithoutBody().Build());
        AssertRefused("not-a-docx", DocxBuilder.WithoutBody().Part("word/document.xml", DocxBuilder.Root("workbook", "")).Build());
        AssertRefused("not-a-docx", "PK\u0005\u0006"u8.ToArray().Concat(new byte[18]).ToArray());
    }

    [Fact]
    public void Missing_optional_parts_and_links_are_tolerated()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(@"word\document.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes(DocxBuilder.Root("document", "<w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body>")));
        }

        Assert.Equal("甲", ReportFileReader.Read(file).Paragraphs[0].Text);
    }

    [Theory]
    [InlineData("<w:document")]
    [InlineData("")]
    [InlineData("plain text")]
    public void Main_part_that_is_no_xml_is_damaged(string xml) =>
        AssertRefused("damaged", DocxBuilder.WithoutBody().Part("word/document.xml", xml).Build());

    [Theory]
    [InlineData("<w:p></w:r>")]
    [InlineData("<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>")]
    [InlineData("<w:p>&undeclared;</w:p>")]
    [InlineData("<x:p/>")]
    public void Broken_xml_is_damaged(string body) => AssertRefused("damaged", DocxBuilder.WithBody(body).Build());

    [Fact]
    public void Bytes_that_are_no_utf8_are_damaged() => AssertRefused(
        "damaged", DocxBuilder.WithoutBody().Part("word/document.xml", [.. "<a>"u8, 0xFF, 0xFF, .. "</a>"u8]).Build());

    [Fact]
    public void Cut_off_files_are_damaged()
    {
        var whole = DocxBuilder.WithParagraphs("述职报告").Build();

        foreach (var length in new[] { 5, 30, whole.Length / 2, whole.Length - 10 })
            AssertRefused("damaged", whole[..length]);
    }

    [Fact]
    public void Any_changed_byte_is_read_or_refused_but_never_a_bug()
    {
        var whole = DocxBuilder.WithParagraphs("述职报告", "一、履职情况").Styles("<w:style w:styleId=\"a\"/>").Build();
        for (var i = 0; i < whole.Length; i++)
        {
            var changed = (byte[])whole.Clone();
            changed[i] ^= 0x55;
            _ = Record.Exception(() => ReportFileReader.Read(new MemoryStream(changed))) switch
            {
                null or UnreadableDocumentException => true,
                var bug => throw new InvalidOperationException($"byte {i}", bug),
            };
        }
    }

    [Theory]
    [InlineData("""<!DOCTYPE w [<!ENTITY x "y">]><a>&x;</a>""")]
    [InlineData("""<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>""")]
    [InlineData("""<!DOCTYPE a SYSTEM "http://localhost/x.dtd"><a/>""")]
    public void Document_types_and_entities_are_forbidden_in_every_part(string xml)
    {
        AssertRefused("forbidden-xml", DocxBuilder.WithoutBody().Part("word/document.xml", xml).Build());
        AssertRefused("forbidden-xml", DocxBuilder.WithParagraphs("甲").Linked("s", "styles", "styles.xml", xml).Build());
    }

    [Theory]
    [InlineData(false, "zip-bomb")]
    [InlineData(true, "damaged")]
    public void Bomb_is_refused_by_what_comes_out_of_it(bool liesAboutItsSize, string code)
    {
        var bomb = DocxBuilder.WithoutBody().Part("word/document.xml", Bomb(4 << 20)).Build();
        if (liesAboutItsSize)
            StateTinySizes(bomb);

        AssertRefused(code, bomb, new ReadingLimits { RatioFreeBytes = 1 << 20, CompressionRatio = 50 });
    }

    [Fact]
    public void Too_many_entries_are_refused()
    {
        var document = DocxBuilder.WithParagraphs("甲");
        for (var i = 0; i < 30; i++)
            document.Part($"word/media/{i}.xml", "");

        AssertRefused("too-large", document.Build(), new ReadingLimits { Entries = 20 });
    }

    public static TheoryData<string, ReadingLimits> Limits => new()
    {
        { "<w:p/><w:p/><w:p/>", new ReadingLimits { Paragraphs = 2 } },
        { "<w:p><w:r><w:t>一二三四</w:t></w:r></w:p>", new ReadingLimits { Characters = 3 } },
        { "<w:p><w:r><w:t>一</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>二</w:t></w:r></w:p>", new ReadingLimits { Runs = 1 } },
        { "<w:p><w:ins><w:r/></w:ins><w:ins><w:r/></w:ins></w:p>", new ReadingLimits { ReviewMarks = 1 } },
        { """<w:p><w:pPr><w:ind w:left="1"/></w:pPr></w:p><w:p><w:pPr><w:ind w:left="2"/></w:pPr></w:p>""", new ReadingLimits { Definitions = 3 } },
        { $"""<w:p><w:pPr><w:pStyle w:val="{new string('a', 100_000)}"/></w:pPr></w:p>""", new ReadingLimits { XmlTokenCharacters = 50_000 } },
        { "<w:p/>", new ReadingLimits { PartBytes = 500 } },
        { "<w:p/>", new ReadingLimits { PackageBytes = 800 } },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Document_beyond_a_limit_is_too_large(string body, ReadingLimits limits) =>
        AssertRefused("too-large", DocxBuilder.WithBody(body).Build(), limits);

    [Fact]
    public void Endless_nesting_and_endless_names_are_damaged()
    {
        var nested = string.Concat(Enumerable.Repeat("<w:smartTag>", 5000)) + string.Concat(Enumerable.Repeat("</w:smartTag>", 5000));
        var names = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"<n{i}/>"));

        AssertRefused("damaged", DocxBuilder.WithBody($"<w:p>{nested}</w:p>").Build());
        AssertRefused("damaged", DocxBuilder.WithBody(names).Build());
    }

    [Fact]
    public void Deep_but_allowed_nesting_is_read()
    {
        var tables = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100)) + "<w:p/>" + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 100));

        Assert.Equal(StoryKind.TableCell, Assert.Single(ReportFileReader.Read(DocxBuilder.WithBody(tables).Open()).Paragraphs).Story);
    }

    private static void AssertRefused(string code, byte[] file, ReadingLimits? limits = null) =>
        Assert.Equal(code, Assert.Throws<UnreadableDocumentException>(() => ReportFileReader.Read(new MemoryStream(file), name: null, limits)).Reason.Code);

    /// <summary>A main part of so many bytes, the same element again and again.</summary>
    private static byte[] Bomb(int bytes) =>
        Encoding.UTF8.GetBytes(DocxBuilder.Root("document", $"<w:body>{string.Concat(Enumerable.Repeat("<w:bookmarkEnd/>", bytes / 16))}</w:body>"));

    /// <summary>Sets every uncompressed size in the directory to one byte.</summary>
    private static void StateTinySizes(byte[] zip)
    {
        ReadOnlySpan<byte> entry = "PK\u0001\u0002"u8;
        for (var at = zip.AsSpan().IndexOf(entry); at >= 0;)
        {
            BitConverter.TryWriteBytes(zip.AsSpan(at + 24), 1);
            var next = zip.AsSpan(at + 4).IndexOf(entry);
            at = next < 0 ? -1 : at + 4 + next;
        }
    }

    /// <summary>A stream as it comes over a wire.</summary>
    private sealed class OneWay(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, Math.Min(count, 7));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
