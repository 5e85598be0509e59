using System.Globalization;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts;

/// <summary>Findings for a terminal: one line each, <c>file:paragraph:character: severity: message [rule]</c>.</summary>
public static class FindingsText
{
    public static void Write(TextWriter writer, IEnumerable<CheckedDocument> documents, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(documents);
        var words = ReportWords.In(language);
        foreach (var document in documents)
        {
            if (document.Failure is { } failure)
                writer.WriteLine($"{document.File}: {failure.Sentence.In(language)} [{failure.Code}]");
            if (document.Report is not { } report)
                continue;
            foreach (var finding in report.Findings)
                WriteFinding(writer, document.File, report, finding, language);
            writer.WriteLine($"{document.File}: {words.Summary(report)}");
        }
    }

    private static void WriteFinding(TextWriter writer, string file, CheckReport report, Finding finding, Language language)
    {
        var words = ReportWords.In(language);
        var place = finding.Scope == FindingScope.Document
            ? file
            : string.Create(CultureInfo.InvariantCulture, $"{file}:{finding.Paragraph + 1}:{finding.Span.Start + 1}");
        var excerpt = Excerpt.Of(report, finding);
        writer.Write($"{place}: {words.Of(finding.Severity)}: {finding.Message(language)}");
        if (excerpt.Length > 0)
            writer.Write($" “{excerpt}”");
        writer.WriteLine($" [{finding.Rule.Id}]");
    }
}
