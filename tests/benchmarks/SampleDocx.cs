using System.IO.Compression;
using System.Security;
using System.Text;

namespace WordAddin.Benchmarks;

/// <summary>A report as Word writes it: several runs a paragraph, each with fonts and revision marks of its own.</summary>
internal static class SampleDocx
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string RunProperties =
        "<w:rPr><w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\" w:hint=\"eastAsia\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr>";

    private const string ContentTypes =
        """
        <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relationships =
        """
        <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    public static byte[] Of(IEnumerable<string> paragraphs)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes);
            Add(zip, "_rels/.rels", Relationships);
            Add(zip, "word/document.xml", Document(paragraphs));
        }

        return stream.ToArray();
    }

    private static string Document(IEnumerable<string> paragraphs)
    {
        var xml = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"{Namespace}\"><w:body>");
        foreach (var paragraph in paragraphs)
        {
            xml.Append("<w:p w:rsidR=\"00AB12CD\" w:rsidRDefault=\"00AB12CD\"><w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/></w:pPr>");
            foreach (var piece in paragraph.Chunk(24))
                xml.Append("<w:r w:rsidR=\"00EF34AB\">").Append(RunProperties).Append("<w:t>").Append(SecurityElement.Escape(new string(piece))).Append("</w:t></w:r>");
            xml.Append("</w:p>");
        }

        return xml.Append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>").ToString();
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
