using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>A title ends with the kind of document, once: 报告, and not 报告的报告.</summary>
public sealed class TitleGenreMissing : Rule
{
    private static readonly ImmutableArray<string> unfinished = ["情况", "述职", "述廉", "述学", "述法", "工作", "落实", "开展"];
    private static readonly ImmutableArray<string> doubled = ["报告的报告", "汇报的报告", "报告的汇报", "总结的报告", "请示报告", "报告报告", "汇报报告"];

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (ReportTitle.Of(reading) is not { } title)
            return;
        var (paragraph, span) = title.Lines[^1];
        var words = paragraph.Text.AsSpan(span.Start, WithoutRemark(paragraph.Text, span));
        foreach (var twice in doubled)
        {
            if (words.EndsWith(twice))
                findings.Report(paragraph.Source, new TextSpan(span.Start + words.Length - twice.Length, twice.Length), variant: "doubled");
        }

        foreach (var ending in unfinished)
        {
            if (words.EndsWith(ending))
                ReportMissing(paragraph.Source, span.Start + words.Length, ending.Length, title.Text, findings);
        }
    }

    private static void ReportMissing(Paragraph paragraph, int end, int length, string title, FindingSink findings)
    {
        var kind = title.Contains("关于", StringComparison.Ordinal) ? "的报告" : "报告";
        findings.Report(paragraph, new TextSpan(end - length, length), Fix.Ask(paragraph, new TextSpan(end, 0), kind));
    }

    /// <summary>Length of the title line without （送审稿） and its like.</summary>
    private static int WithoutRemark(string text, TextSpan span)
    {
        if (text[span.End - 1] is not ('）' or ')'))
            return span.Length;
        var open = text.AsSpan(span.Start, span.Length).LastIndexOfAny('（', '(');
        return open > 0 ? open : span.Length;
    }
}
