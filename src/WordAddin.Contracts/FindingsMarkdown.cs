using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts;

/// <summary>Findings as Markdown: a heading for each document, a table row for each finding.</summary>
public static class FindingsMarkdown
{
    public static void Write(TextWriter writer, IEnumerable<CheckedDocument> documents, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(documents);
        foreach (var document in documents)
        {
            writer.WriteLine($"## {MarkdownText.Escape(document.File)}");
            writer.WriteLine();
            if (document.Failure is { } failure)
                writer.WriteLine($"**{failure.Code}**: {failure.Sentence.In(language)}");
            if (document.Report is { } report)
                WriteReport(writer, report, language);
            writer.WriteLine();
        }
    }

    private static void WriteReport(TextWriter writer, CheckReport report, Language language)
    {
        var words = ReportWords.In(language);
        writer.WriteLine(words.Summary(report));
        if (report.Findings.IsEmpty)
            return;
        writer.WriteLine();
        writer.WriteLine($"| {words.Place} | {words.Severity} | {words.Text} | {words.Message} | {words.Basis} |");
        writer.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var finding in report.Findings)
        {
            writer.WriteLine($"| {words.PlaceOf(finding)} | {words.Of(finding.Severity)} | {MarkdownText.Escape(Excerpt.Of(report, finding))} | {MarkdownText.Escape(finding.Message(language))} `{finding.Rule.Id}` | {MarkdownText.Escape(finding.Rule.Page.Basis)} |");
        }
    }
}
