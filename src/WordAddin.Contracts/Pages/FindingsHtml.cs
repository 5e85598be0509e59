using System.Globalization;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts.Pages;

/// <summary>
/// Findings as one HTML page that stands alone: no scripts, nothing from elsewhere, charts as inline SVG, made for the
/// screen in light and dark and for paper in A4.
/// </summary>
public static class FindingsHtml
{
    private static readonly Lazy<string> Style = new(ReadStyle);

    public static void Write(TextWriter writer, IEnumerable<CheckedDocument> documents, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(documents);
        var words = PageWords.In(language);
        var tag = language == Language.English ? "en-US" : "zh-CN";
        writer.WriteLine($"""
            <!DOCTYPE html>
            <html lang="{tag}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{words.Page}</title>
            <style>
            {Style.Value}
            </style>
            </head>
            <body>
            """);
        foreach (var document in documents)
            WriteDocument(writer, document, language);
        writer.WriteLine("</body>\n</html>");
    }

    private static void WriteDocument(TextWriter writer, CheckedDocument document, Language language)
    {
        var words = PageWords.In(language);
        writer.WriteLine("<article>");
        if (document.Report is { } report)
            WriteReport(writer, document.File, report, language);
        else
            writer.WriteLine($"<header><p class=\"kicker\">{words.Unreadable}</p><h1>{PageText.Escape(document.File)}</h1><p>{PageText.Escape(document.Failure!.Sentence.In(language))}</p></header>");
        writer.WriteLine("</article>");
    }

    private static void WriteReport(TextWriter writer, string file, CheckReport report, Language language)
    {
        var words = PageWords.In(language);
        var genre = report.Genre is { } match ? GenreCatalog.Find(match.Id) : null;
        writer.WriteLine($"<header><p class=\"kicker\">{words.Page}</p><h1>{PageText.Escape(TitleOf(report) ?? Path.GetFileName(file))}</h1>");
        writer.WriteLine($"<p class=\"meta\">{PageText.Escape(file)} · {PageText.Escape(genre?.Name.In(language) ?? words.Unknown)}</p>");
        WriteCounts(writer, SeverityCount.Of(report.Findings), words);
        writer.WriteLine("</header>");
        PlacesChart.Write(writer, report, language);
        ProportionsChart.Write(writer, report, genre, language);
        FindingsBySection.Write(writer, report, language);
    }

    private static string? TitleOf(CheckReport report) => report.Outline.Title is { } title
        ? report.Manuscript.Paragraphs[title.Paragraph].Text.Substring(title.Span.Start, title.Span.Length)
        : null;

    private static void WriteCounts(TextWriter writer, SeverityCount count, PageWords words)
    {
        writer.WriteLine("<dl class=\"counts\">");
        WriteCount("error", words.Error, count.Error);
        WriteCount("warning", words.Warning, count.Warning);
        WriteCount("info", words.Info, count.Info);
        writer.WriteLine("</dl>");

        void WriteCount(string severity, string word, int number) => writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"<div class=\"{(number == 0 ? "none" : severity)}\"><dt>{word}</dt><dd>{number}</dd></div>"));
    }

    private static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(FindingsHtml).Assembly.GetManifestResourceStream("findings.css")!);
        return reader.ReadToEnd().TrimEnd();
    }
}
