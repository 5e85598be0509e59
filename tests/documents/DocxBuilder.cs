using System.IO.Compression;
using System.Text;

namespace WordAddin.Tests.Documents;

/// <summary>A .docx from raw XML. Prefixes w, r, mc, m, v, wps, a and wp may be used in every part.</summary>
public sealed class DocxBuilder
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes =
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private readonly List<(string Path, byte[] Content)> parts = [];
    private readonly List<(string Id, string Kind, string Target)> links = [];
    private bool strict;

    /// <summary>A document whose body is <paramref name="blocks"/>.</summary>
    public static DocxBuilder WithBody(string blocks) => new DocxBuilder().Part("word/document.xml", Root("document", $"<w:body>{blocks}</w:body>"));

    /// <summary>A document with one plain paragraph for each text.</summary>
    public static DocxBuilder WithParagraphs(params string[] texts) =>
        WithBody(string.Concat(texts.Select(text => $"""<w:p><w:r><w:t xml:space="preserve">{Escape(text)}</w:t></w:r></w:p>""")));

    /// <summary>A package without a main part.</summary>
    public static DocxBuilder WithoutBody() => new();

    public DocxBuilder Styles(string content) => RelatedPart("styles", "styles", content);

    public DocxBuilder Numbering(string content) => RelatedPart("numbering", "numbering", content);

    public DocxBuilder Settings(string content) => RelatedPart("settings", "settings", content);

    public DocxBuilder Comments(string content) => RelatedPart("comments", "comments", content);

    public DocxBuilder Footnotes(string content) => RelatedPart("footnotes", "footnotes", content);

    public DocxBuilder Endnotes(string content) => RelatedPart("endnotes", "endnotes", content);

    public DocxBuilder Header(string id, string content) => Linked(id, "header", $"{id}.xml", Root("hdr", content));

    public DocxBuilder Footer(string id, string content) => Linked(id, "footer", $"{id}.xml", Root("ftr", content));

    public DocxBuilder Theme(string fontScheme) => Linked(
        "theme", "theme", "theme/theme1.xml",
        $"""<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="Office">{fontScheme}</a:fontScheme></a:themeElements></a:theme>""");

    public DocxBuilder Part(string path, string content) => Part(path, Encoding.UTF8.GetBytes(content));

    public DocxBuilder Part(string path, byte[] content)
    {
        parts.Add((path, content));
        return this;
    }

    /// <summary>The same document in the namespaces of ISO/IEC 29500 Strict.</summary>
    public DocxBuilder AsStrict()
    {
        strict = true;
        return this;
    }

    public MemoryStream Open() => new(Build());

    public byte[] Build()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes));
            Write(zip, "_rels/.rels", Links([("main", "officeDocument", "word/document.xml")]));
            Write(zip, "word/_rels/document.xml.rels", Links(links));
            foreach (var (path, content) in parts)
                Write(zip, path, strict ? Strict(content) : content);
        }

        return file.ToArray();
    }

    public static string Root(string name, string content) =>
        $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{name} xmlns:w="{Word}" xmlns:r="{Relationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">{content}</w:{name}>""";

    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private DocxBuilder RelatedPart(string kind, string root, string content) => Linked(kind, kind, $"{kind}.xml", Root(root, content));

    /// <summary>A part of any content below <c>word/</c> that the main part links to.</summary>
    public DocxBuilder Linked(string id, string kind, string target, string content)
    {
        links.Add((id, kind, target));
        return Part($"word/{target}", content);
    }

    private static byte[] Links(IEnumerable<(string Id, string Kind, string Target)> links) => Encoding.UTF8.GetBytes(
        $"""<Relationships xmlns="{PackageRelationships}">{string.Concat(links.Select(link => $"""<Relationship Id="{link.Id}" Type="{Relationships}/{link.Kind}" Target="{link.Target}"/>"""))}</Relationships>""");

    private static byte[] Strict(byte[] content) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content)
        .Replace(Word, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main", StringComparison.Ordinal));

    private static void Write(ZipArchive zip, string path, byte[] content)
    {
        using var entry = zip.CreateEntry(path, CompressionLevel.Optimal).Open();
        entry.Write(content);
    }
}
