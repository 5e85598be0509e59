using System.Text.Json;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts;

/// <summary>The findings contract: one object for one document or many, the same behind every door.</summary>
public static class FindingsJson
{
    private const int Schema = 1;

    public static void Write(Utf8JsonWriter writer, IEnumerable<CheckedDocument> documents, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(documents);
        writer.WriteStartObject();
        writer.WriteNumber("schema", Schema);
        writer.WriteStartArray("documents");
        foreach (var document in documents)
            WriteDocument(writer, document, language);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter writer, CheckedDocument document, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("file", document.File);
        if (document.Failure is { } failure)
            WriteFailure(writer, failure, language);
        if (document.Report is { } report)
            WriteReport(writer, report, language);
        writer.WriteEndObject();
    }

    private static void WriteFailure(Utf8JsonWriter writer, UnreadableReason failure, Language language)
    {
        writer.WriteStartObject("error");
        writer.WriteString("code", failure.Code);
        writer.WriteString("message", failure.Sentence.In(language));
        writer.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter writer, CheckReport report, Language language)
    {
        WriteGenre(writer, report, language);
        writer.WriteStartArray("findings");
        foreach (var finding in report.Findings)
            WriteFinding(writer, finding, report.Manuscript, language);
        writer.WriteEndArray();
        MeasuresJson.Write(writer, report.Sections);
        MeasuresJson.Write(writer, report.Figures);
        WriteSummary(writer, SeverityCount.Of(report.Findings));
        WriteCutRules(writer, report);
        WriteWithheld(writer, report, language);
    }

    private static void WriteGenre(Utf8JsonWriter writer, CheckReport report, Language language)
    {
        if (report.Genre is not { } genre)
        {
            writer.WriteNull("genre");
            return;
        }

        writer.WriteStartObject("genre");
        writer.WriteString("id", genre.Id);
        writer.WriteNumber("confidence", Math.Round(genre.Confidence, 2));
        writer.WriteStartArray("reasons");
        foreach (var reason in genre.Reasons)
            writer.WriteStringValue(reason.In(language));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void WriteFinding(Utf8JsonWriter writer, Finding finding, Manuscript manuscript, Language language)
    {
        writer.WriteStartObject();
        WriteMembers(writer, finding, manuscript, language);
        writer.WriteEndObject();
    }

    /// <summary>Only when there are any: what the writer decided to leave, each with <c>"ignored": {"reason"}</c>.</summary>
    private static void WriteWithheld(Utf8JsonWriter writer, CheckReport report, Language language)
    {
        if (report.Withheld.IsEmpty)
            return;
        writer.WriteStartArray("withheld");
        foreach (var (finding, reason) in report.Withheld)
        {
            writer.WriteStartObject();
            WriteMembers(writer, finding, report.Manuscript, language);
            writer.WriteStartObject("ignored");
            writer.WriteString("reason", reason);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter writer, Finding finding, Manuscript manuscript, Language language)
    {
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("severity", ContractNames.Of(finding.Severity));
        if (finding.Scope != FindingScope.Span)
            writer.WriteString("scope", ContractNames.Of(finding.Scope));
        writer.WriteNumber("paragraph", finding.Paragraph);
        writer.WriteNumber("start", finding.Span.Start);
        writer.WriteNumber("length", finding.Span.Length);
        WritePlace(writer, finding, manuscript);
        writer.WriteString("title", finding.Rule.Page.Title.In(language));
        writer.WriteString("message", finding.Message(language));
        writer.WriteString("basis", finding.Rule.Page.Basis);
        if (finding.Fix is { } fix)
            WriteFix(writer, fix);
    }

    private static void WritePlace(Utf8JsonWriter writer, Finding finding, Manuscript manuscript)
    {
        if (finding.Scope == FindingScope.Document)
        {
            writer.WriteString("text", "");
            return;
        }

        var paragraph = manuscript.Paragraphs[finding.Paragraph];
        if (paragraph.FileOffset is { } offset)
            writer.WriteNumber("offset", offset + finding.Span.Start);
        writer.WriteString("text", paragraph.Text.AsSpan(finding.Span.Start, finding.Span.Length));
        writer.WriteString("fingerprint", paragraph.Fingerprint);
    }

    private static void WriteFix(Utf8JsonWriter writer, Fix fix)
    {
        writer.WriteStartObject("fix");
        writer.WriteString("class", ContractNames.Of(fix.Class));
        writer.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
            WriteEdit(writer, edit);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteEdit(Utf8JsonWriter writer, Edit edit)
    {
        writer.WriteStartObject();
        writer.WriteNumber("paragraph", edit.Paragraph);
        writer.WriteNumber("start", edit.Start);
        writer.WriteNumber("length", edit.Length);
        writer.WriteString("replacement", edit.Replacement);
        writer.WriteString("fingerprint", edit.ParagraphFingerprint);
        if (edit.RemovesParagraph)
            writer.WriteBoolean("removesParagraph", true);
        writer.WriteEndObject();
    }

    /// <summary>Only when something was cut: rules with more findings than stand above.</summary>
    private static void WriteCutRules(Utf8JsonWriter writer, CheckReport report)
    {
        if (report.CutRules.IsEmpty)
            return;
        writer.WriteStartArray("cutRules");
        foreach (var id in report.CutRules)
            writer.WriteStringValue(id);
        writer.WriteEndArray();
    }

    private static void WriteSummary(Utf8JsonWriter writer, SeverityCount count)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("error", count.Error);
        writer.WriteNumber("warning", count.Warning);
        writer.WriteNumber("info", count.Info);
        writer.WriteEndObject();
    }
}
