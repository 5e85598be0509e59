using System.Buffers;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>A report on Party building says how last year's criticism was put right.</summary>
public sealed class GenreLastYearRectification : Rule
{
    private static readonly SearchValues<string> lastYear = SearchValues.Create(
        ["上年", "上一年", "去年", "反馈", "述职评议", "调研评估", "考核评价"], StringComparison.Ordinal);

    private static readonly SearchValues<string> newcomers = SearchValues.Create(
        ["首次述职", "首次任职", "新任职", "到任", "新任", "未参加述职", "未述职"], StringComparison.Ordinal);

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var isAsked = reading.Pack?.Sections.Any(section => section.Key == GenreMissingSection.LastYear) == true;
        if (isAsked && ReportShape.IsReport(reading) && !reading.Paragraphs.Any(Answers))
            findings.ReportDocument();
    }

    private static bool Answers(ParagraphReading paragraph)
    {
        if ((paragraph.Zone & (Zone.Prose | Zone.Heading)) == Zone.None)
            return false;
        var text = paragraph.Text.AsSpan();
        return text.ContainsAny(newcomers) || (text.Contains("整改", StringComparison.Ordinal) && text.ContainsAny(lastYear));
    }
}
