using System.Text.Json;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts;

/// <summary>
/// Findings as SARIF 2.1.0 (OASIS), for tools that collect results. Lines are paragraphs and columns UTF-16 units,
/// both from 1, as SARIF counts.
/// </summary>
public static class FindingsSarif
{
    public static void Write(Utf8JsonWriter writer, IEnumerable<CheckedDocument> documents, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(documents);
        var checkedDocuments = documents.ToList();
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, checkedDocuments, language);
        writer.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(writer, checkedDocuments, language);
        WriteResults(writer, checkedDocuments, language);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter writer, List<CheckedDocument> documents, Language language)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "WordAddin");
        writer.WriteString("version", typeof(FindingsSarif).Assembly.GetName().Version?.ToString(3));
        writer.WriteStartArray("rules");
        foreach (var rule in documents.SelectMany(Findings).Select(finding => finding.Rule).DistinctBy(rule => rule.Id))
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            WriteText(writer, "shortDescription", rule.Page.Title.In(language));
            WriteText(writer, "help", rule.Page.Basis);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter writer, List<CheckedDocument> documents, Language language)
    {
        var failures = documents.Where(document => document.Failure is not null).ToList();
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", failures.Count == 0);
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (var document in failures)
        {
            writer.WriteStartObject();
            writer.WriteString("level", "error");
            WriteText(writer, "message", document.Failure!.Sentence.In(language));
            WriteLocations(writer, document, null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteResults(Utf8JsonWriter writer, List<CheckedDocument> documents, Language language)
    {
        writer.WriteStartArray("results");
        foreach (var document in documents)
        {
            foreach (var finding in Findings(document))
                WriteResult(writer, document, finding, null, language);
            foreach (var (finding, reason) in document.Report?.Withheld ?? [])
                WriteResult(writer, document, finding, reason, language);
        }

        writer.WriteEndArray();
    }

    /// <param name="reason">Why the writer ignores it; null when it stands.</param>
    private static void WriteResult(
        Utf8JsonWriter writer, CheckedDocument document, Finding finding, string? reason, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Id);
        writer.WriteString("level", Level(finding.Severity));
        WriteText(writer, "message", finding.Message(language));
        WriteLocations(writer, document, finding);
        if (reason is not null)
            WriteSuppression(writer, reason);
        writer.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, string reason)
    {
        writer.WriteStartArray("suppressions");
        writer.WriteStartObject();
        writer.WriteString("kind", "inSource");
        writer.WriteString("justification", reason);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteLocations(Utf8JsonWriter writer, CheckedDocument document, Finding? finding)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", Uri.EscapeDataString(document.File.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal));
        writer.WriteEndObject();
        if (finding is { Scope: not FindingScope.Document })
            WriteRegion(writer, finding);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", finding.Paragraph + 1);
        writer.WriteNumber("startColumn", finding.Span.Start + 1);
        writer.WriteNumber("endColumn", finding.Span.End + 1);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string property, string text)
    {
        writer.WriteStartObject(property);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static IEnumerable<Finding> Findings(CheckedDocument document) => document.Report?.Findings ?? [];

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
