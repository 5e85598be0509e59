using System.Buffers;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules.Residue;
using WordAddin.Writing.Rules.Structure;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>The title of a yearly report names its year.</summary>
public sealed class TitleYearMissing : Rule
{
    private static readonly SearchValues<string> yearly = SearchValues.Create(
        ["年度", "述职", "述廉", "工作报告", "工作情况", "工作总结", "党建", "党风廉政", "从严治党", "学习情况"], StringComparison.Ordinal);

    private static readonly SearchValues<string> otherPeriods =
        SearchValues.Create(["任期", "任职", "专项", "专题", "换届", "季度", "半年", "以来", "届"], StringComparison.Ordinal);

    /// <summary>Before these words the year stands.</summary>
    private static readonly SearchValues<string> nouns = SearchValues.Create(
        ["年度", "抓基层", "抓党建", "党建", "党风廉政", "全面从严治党", "理论学习", "述职", "履职", "工作", "学习"], StringComparison.Ordinal);

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (ReportTitle.Of(reading) is not { } title || !title.Text.AsSpan().ContainsAny(yearly) || title.Text.AsSpan().ContainsAny(otherPeriods))
            return;
        if (ReportYear.Find(title.Text) is not null || title.Lines.Any(line => line.Paragraph.Placeholders.Any(IsYear)))
            return;
        var (paragraph, span) = title.Lines[^1];
        findings.Report(paragraph.Source, span, Insertion(reading, paragraph.Source, span));
    }

    private static bool IsYear(Placeholder placeholder) => placeholder.Kind is PlaceholderKind.Time or PlaceholderKind.Determinable;

    /// <summary>Puts the year in when the preamble names one and no other.</summary>
    private static Fix? Insertion(Reading reading, Paragraph paragraph, TextSpan span)
    {
        var at = paragraph.Text.AsSpan(span.Start, span.Length).IndexOfAny(nouns);
        if (at < 0 || OnlyYear(reading) is not { } year)
            return null;
        var words = paragraph.Text.AsSpan(span.Start + at).StartsWith("年度") ? year : year + "年度";
        return Fix.Ask(paragraph, new TextSpan(span.Start + at, 0), words);
    }

    private static string? OnlyYear(Reading reading)
    {
        var years = ReportShape.Opening(reading)
            .SelectMany(paragraph => YearsIn(paragraph.Text)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return years.Count == 1 ? years[0] : null;
    }

    private static IEnumerable<string> YearsIn(string text)
    {
        for (var year = ReportYear.Find(text); year is { } span; year = ReportYear.Find(text, span.End))
            yield return text.Substring(span.Start, span.Length);
    }
}
