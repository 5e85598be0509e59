using System.IO.Compression;
using System.Xml;
using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordAddin.OpenXml.Reading;
using WordAddin.Writing.Rules;

namespace WordAddin.Benchmarks;

/// <summary>Opening and checking a .docx against a bare XmlReader over its main part and against the SDK's object tree.</summary>
[MemoryDiagnoser]
public class OpenAndCheckBenchmarks
{
    private byte[] docx = [];

    [Params(5, 1000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void MakeDocument() => docx = SampleDocx.Of(SampleReport.Paragraphs(Pages));

    [Benchmark(Baseline = true, Description = "bare XmlReader")]
    public int BareXmlReader()
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        using var reader = XmlReader.Create(part);
        var texts = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Text)
                texts += reader.Value.Length;
        }

        return texts;
    }

    [Benchmark(Description = "open")]
    public int Open() => Read().Paragraphs.Length;

    [Benchmark(Description = "open and check, every rule")]
    public int OpenAndCheck() => Checker.Full.Check(Read()).Findings.Length;

    [Benchmark(Description = "Open XML SDK object tree, no check")]
    public int SdkTree()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Sum(paragraph => paragraph.InnerText.Length);
    }

    private Writing.Manuscripts.Manuscript Read()
    {
        using var stream = new MemoryStream(docx);
        return DocxReader.Read(stream);
    }
}
