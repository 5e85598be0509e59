using System.Globalization;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts;

/// <summary>The words around findings in the text and Markdown reports.</summary>
internal sealed record ReportWords
{
    private static readonly ReportWords Chinese = new()
    {
        Place = "位置", Severity = "级别", Text = "原文", Message = "说明", Basis = "依据",
        Error = "错误", Warning = "应改", Info = "提示", WholeDocument = "全文",
        PlaceFormat = "第{0}段第{1}字", SummaryFormat = "错误 {0} 处，应改 {1} 处，提示 {2} 处。", Clean = "没有发现问题。",
        FixLabel = "改为", WithheldFormat = "另有 {0} 处已写明理由，不再提示。",
    };

    private static readonly ReportWords English = new()
    {
        Place = "Place", Severity = "Severity", Text = "Text", Message = "Finding", Basis = "Basis",
        Error = "error", Warning = "warning", Info = "hint", WholeDocument = "document",
        PlaceFormat = "¶{0}:{1}", SummaryFormat = "{0} errors, {1} warnings, {2} hints.", Clean = "Nothing found.",
        FixLabel = "fix", WithheldFormat = " {0} more were ignored with a reason.",
    };

    public required string Place { get; init; }

    public required string Severity { get; init; }

    public required string Text { get; init; }

    public required string Message { get; init; }

    public required string Basis { get; init; }

    public required string FixLabel { get; init; }

    private string Error { get; init; } = "";

    private string Warning { get; init; } = "";

    private string Info { get; init; } = "";

    private string WholeDocument { get; init; } = "";

    private string PlaceFormat { get; init; } = "";

    private string SummaryFormat { get; init; } = "";

    private string Clean { get; init; } = "";

    private string WithheldFormat { get; init; } = "";

    public static ReportWords In(Language language) => language == Language.English ? English : Chinese;

    public string Of(Severity severity) => severity switch
    {
        Writing.Rules.Severity.Error => Error,
        Writing.Rules.Severity.Warning => Warning,
        _ => Info,
    };

    /// <summary>For people: paragraphs and characters counted from 1.</summary>
    public string PlaceOf(Finding finding) => finding.Scope == FindingScope.Document
        ? WholeDocument
        : string.Format(CultureInfo.InvariantCulture, PlaceFormat, finding.Paragraph + 1, finding.Span.Start + 1);

    public string Summary(CheckReport report)
    {
        var count = SeverityCount.Of(report.Findings);
        var found = count == default
            ? Clean
            : string.Format(CultureInfo.InvariantCulture, SummaryFormat, count.Error, count.Warning, count.Info);
        return report.Withheld.IsEmpty
            ? found
            : found + string.Format(CultureInfo.InvariantCulture, WithheldFormat, report.Withheld.Length);
    }
}
