using System.IO.Compression;
using System.Text;
using Bogus;
using WordAddin.OpenXml.Fixing;
using WordAddin.OpenXml.Reading;
using WordAddin.Tests.Documents;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.OpenXml.Tests.Fixing;

public sealed class DocxFixerTests
{
    private const string Run = """<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr>""";

    [Theory]
    [InlineData("<w:r><w:t>甲乙丙</w:t></w:r>", 1, 1, "丁", """<w:r><w:t xml:space="preserve">甲丁丙</w:t></w:r>""")]
    [InlineData("<w:r><w:t>甲乙</w:t></w:r>", 2, 0, "。", """<w:r><w:t xml:space="preserve">甲乙。</w:t></w:r>""")]
    [InlineData("<w:r><w:t>甲乙</w:t></w:r>", 0, 0, "《", """<w:r><w:t xml:space="preserve">《甲乙</w:t></w:r>""")]
    [InlineData("<w:r><w:t>甲乙</w:t></w:r>", 0, 2, "", "<w:r></w:r>")]
    [InlineData("<w:r><w:t>甲&amp;乙</w:t></w:r>", 0, 1, "<", """<w:r><w:t xml:space="preserve">&lt;&amp;乙</w:t></w:r>""")]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", 1, 1, "", "<w:r><w:t>甲</w:t><w:t>乙</w:t></w:r>")]
    [InlineData("<w:r><w:t>甲</w:t><w:tab></w:tab><w:t>乙</w:t></w:r>", 1, 1, "，", """<w:r><w:t>甲</w:t><w:t xml:space="preserve">，</w:t><w:t>乙</w:t></w:r>""")]
    [InlineData("<w:r><w:t>甲</w:t><w:br/></w:r>", 2, 0, "乙", """<w:r><w:t>甲</w:t><w:br/><w:t xml:space="preserve">乙</w:t></w:r>""")]
    [InlineData("<w:r><w:t>甲乙</w:t></w:r>", 1, 0, "\v\t", """<w:r><w:t xml:space="preserve">甲</w:t><w:br/><w:tab/><w:t xml:space="preserve">乙</w:t></w:r>""")]
    [InlineData("""<w:r><w:t a=">">甲</w:t></w:r>""", 0, 1, "乙", """<w:r><w:t xml:space="preserve">乙</w:t></w:r>""")]
    public void Edit_changes_the_element_that_holds_the_characters(string content, int start, int length, string replacement, string expected)
    {
        var document = DocxBuilder.WithBody($"<w:p>{content}</w:p><w:p><w:r><w:t>后</w:t></w:r></w:p>");

        var (xml, result) = Apply(document, manuscript => [Fix.Safe(manuscript.Paragraphs[0], new TextSpan(start, length), replacement)]);

        Assert.Equal(DocxBuilder.Root("document", $"<w:body><w:p>{expected}</w:p><w:p><w:r><w:t>后</w:t></w:r></w:p></w:body>"), xml);
        Assert.Single(result.Applied);
    }

    [Fact]
    public void Replacement_over_several_runs_takes_the_look_of_the_first()
    {
        var document = DocxBuilder.WithBody($"<w:p><w:r><w:t>甲</w:t></w:r>\r\n{Run}<w:t>乙丙</w:t></w:r><w:r>\n<w:t>丁</w:t><w:t>戊</w:t></w:r></w:p>");

        var (xml, _) = Apply(document, manuscript => [Fix.Safe(manuscript.Paragraphs[0], new TextSpan(2, 2), "新新")]);

        Assert.Contains($"""<w:p><w:r><w:t>甲</w:t></w:r>{"\r\n"}{Run}<w:t xml:space="preserve">乙新新</w:t></w:r><w:r>{"\n"}<w:t>戊</w:t></w:r></w:p>""", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_of_a_paragraph_that_has_changed_is_skipped_and_named()
    {
        var document = DocxBuilder.WithParagraphs("甲", "乙");
        var stale = new Fix(FixClass.Safe, [new Edit(0, 0, 1, "丙", Fingerprint.Of("旧"))]);
        var unheard = new Fix(FixClass.Safe, [new Edit(7, 0, 1, "丙", Fingerprint.Of("甲"))]);

        var (xml, result) = Apply(document, manuscript => [stale, Fix.Safe(manuscript.Paragraphs[1], new TextSpan(0, 1), "丁"), unheard]);

        Assert.Equal([stale, unheard], result.Skipped.AsEnumerable());
        Assert.Equal(["甲", "丁"], Texts(xml));
    }

    [Fact]
    public void What_a_document_cannot_hold_is_skipped()
    {
        var (xml, result) = Apply(DocxBuilder.WithParagraphs("甲", ""), manuscript =>
        [
            Fix.Safe(manuscript.Paragraphs[0], new TextSpan(0, 1), "\uD800"),
            Fix.Safe(manuscript.Paragraphs[0], new TextSpan(0, 1), "\u0001"),
            Fix.Safe(manuscript.Paragraphs[1], new TextSpan(0, 0), "乙"),
        ]);

        Assert.Equal(3, result.Skipped.Length);
        Assert.Equal(["甲", ""], Texts(xml));
    }

    [Theory]
    [InlineData("<w:p>甲</w:p><w:p>乙</w:p><w:p>丙</w:p>", "0", "<w:p>乙</w:p><w:p>丙</w:p>")]
    [InlineData("<w:p>甲</w:p><w:p>乙</w:p><w:sectPr/>", "1", "<w:p>甲</w:p><w:sectPr/>")]
    [InlineData("<w:p/><w:p>乙</w:p>", "0", "<w:p>乙</w:p>")]
    [InlineData("<w:p>甲</w:p><w:sectPr/>", "0", "<w:p><w:r></w:r></w:p><w:sectPr/>")]
    [InlineData("<w:p>甲</w:p><w:p>乙</w:p>", "0 1", "<w:p><w:r></w:r></w:p>")]
    [InlineData("<w:p>甲</w:p><w:tbl><w:tr><w:tc><w:p>乙</w:p></w:tc></w:tr></w:tbl><w:p>丙</w:p>", "0 1 2", "<w:tbl><w:tr><w:tc><w:p><w:r></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:sectPr/></w:pPr>甲</w:p><w:p>乙</w:p>", "0", "<w:p><w:pPr><w:sectPr/></w:pPr><w:r></w:r></w:p><w:p>乙</w:p>")]
    public void Paragraph_goes_unless_the_document_needs_its_mark(string body, string remove, string expected)
    {
        var (xml, result) = Apply(
            DocxBuilder.WithBody(WithRuns(body)),
            manuscript => [.. remove.Split(' ').Select(index => new Fix(FixClass.Ask, [Edit.Remove(manuscript.Paragraphs[index[0] - '0'])]))]);

        Assert.Equal(DocxBuilder.Root("document", $"<w:body>{WithRuns(expected)}</w:body>"), xml);
        Assert.Empty(result.Skipped);
    }

    [Fact]
    public void Other_parts_stay_as_they_are_and_the_main_part_keeps_its_byte_order_mark()
    {
        byte[] picture = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7 % 251))];
        byte[] main = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(DocxBuilder.Root("document", "<w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body>"))];
        var source = DocxBuilder.WithoutBody().Part("word/document.xml", main).Styles("<w:style/>").Part("word/media/1.png", picture).Build();

        var target = Fixed(source, manuscript => [Fix.Safe(manuscript.Paragraphs[0], new TextSpan(0, 1), "乙")]).File;

        using var before = new ZipArchive(new MemoryStream(source));
        using var after = new ZipArchive(new MemoryStream(target));
        Assert.Equal(before.Entries.Select(entry => entry.FullName), after.Entries.Select(entry => entry.FullName));
        foreach (var entry in before.Entries.Where(entry => entry.FullName != "word/document.xml"))
            Assert.Equal(Bytes(entry), Bytes(after.GetEntry(entry.FullName)!));
        Assert.Equal(Encoding.UTF8.GetString(main).Replace("<w:t>甲", "<w:t xml:space=\"preserve\">乙"), Encoding.UTF8.GetString(Bytes(after.GetEntry("word/document.xml")!)));
    }

    [Fact]
    public void Document_without_fixes_is_copied_to_the_character()
    {
        const string body = "<w:p  a='>' >\r\n<w:r><w:t>甲&#x4E59;</w:t></w:r ></w:p><!-- x --><w:p/>";
        var document = DocxBuilder.WithBody(body);

        Assert.Equal(DocxBuilder.Root("document", $"<w:body>{body}</w:body>"), Apply(document, _ => []).Xml);
    }

    [Fact]
    public void Any_edits_in_any_runs_give_the_text_the_applier_gives()
    {
        var faker = new Faker { Random = new Randomizer(20260102) };
        for (var round = 0; round < 300; round++)
        {
            var pieces = faker.Make(faker.Random.Int(1, 8), () => faker.PickRandom("<w:t>甲乙丙</w:t>", "<w:t>丁</w:t>", "<w:tab/>", "<w:br/>", "</w:r><w:r>", "<w:t>&lt;戊</w:t>"));
            var source = DocxBuilder.WithBody($"<w:p><w:r>{string.Concat(pieces)}<w:t>己</w:t></w:r></w:p>").Build();
            var manuscript = DocxReader.Read(new MemoryStream(source));
            var fixes = faker.Make(faker.Random.Int(1, 4), () => RandomFix(faker, manuscript.Paragraphs[0])).ToList();

            var (file, result) = Fixed(source, _ => fixes);

            var expected = EditApplier.Apply(manuscript, fixes);
            Assert.Equal(expected, DocxReader.Read(new MemoryStream(file)).Paragraphs.Select(paragraph => paragraph.Text));
            Assert.Equal(EditApplier.Compatible(fixes, manuscript.Paragraphs).AsEnumerable(), result.Applied.AsEnumerable());
        }
    }

    [Fact]
    public void Unreadable_document_leaves_nothing_behind()
    {
        var target = new MemoryStream();

        Assert.Throws<UnreadableDocumentException>(() => DocxFixer.Apply(DocxBuilder.WithBody("<w:p>").Open(), [], target));
        Assert.Equal(0, target.Length);
    }

    private static Fix RandomFix(Faker faker, Paragraph paragraph)
    {
        var start = faker.Random.Int(0, paragraph.Text.Length);
        var length = faker.Random.Int(0, Math.Min(3, paragraph.Text.Length - start));
        return Fix.Safe(paragraph, new TextSpan(start, length), faker.PickRandom("", "新", "<&>", " 两个 ", "\t", "\v"));
    }

    /// <summary>Wraps bare characters in runs, so that bodies stay readable above.</summary>
    private static string WithRuns(string body) =>
        string.Concat(body.Select(unit => unit > '\u4E00' ? $"<w:r><w:t>{unit}</w:t></w:r>" : unit.ToString()));

    private static IEnumerable<string> Texts(string xml) =>
        DocxReader.Read(DocxBuilder.WithoutBody().Part("word/document.xml", xml).Open()).Paragraphs.Select(paragraph => paragraph.Text);

    private static (string Xml, FixingResult Result) Apply(DocxBuilder document, Func<Manuscript, IReadOnlyList<Fix>> choose)
    {
        var (file, result) = Fixed(document.Build(), choose);
        using var zip = new ZipArchive(new MemoryStream(file));
        return (Encoding.UTF8.GetString(Bytes(zip.GetEntry("word/document.xml")!)), result);
    }

    private static (byte[] File, FixingResult Result) Fixed(byte[] source, Func<Manuscript, IReadOnlyList<Fix>> choose)
    {
        var fixes = choose(DocxReader.Read(new MemoryStream(source)));
        var target = new MemoryStream();
        var result = DocxFixer.Apply(new MemoryStream(source), fixes, target);
        return (target.ToArray(), result);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
