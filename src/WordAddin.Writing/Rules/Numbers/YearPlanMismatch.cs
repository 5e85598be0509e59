using System.Globalization;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>The plan after a report is for the year after it.</summary>
public sealed class YearPlanMismatch : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Period.Year is not { } year || IsItselfAPlan(reading))
            return;
        foreach (var node in reading.Outline.Nodes)
        {
            if (node.IsHeading)
                CheckHeading(reading.Paragraphs[node.Paragraph], node.Span, year + 1, findings);
        }
    }

    private static bool IsItselfAPlan(Reading reading) =>
        reading.Outline.Title is { } title && ReportPeriod.AnnouncesPlan(reading.Paragraphs[title.Paragraph].Text);

    private static void CheckHeading(ParagraphReading paragraph, TextSpan heading, int next, FindingSink findings)
    {
        var runs = paragraph.DigitRuns.Where(run => heading.Contains(run) && NumberText.YearAt(paragraph.Text, run) is not null).ToArray();
        if (runs.Length != 1 || IsPeriod(paragraph.Text, runs[0]) || NumberText.YearAt(paragraph.Text, runs[0]) == next)
            return;
        if (!ReportPeriod.AnnouncesPlan(paragraph.Text.Substring(heading.Start, heading.Length)))
            return;
        var expected = next.ToString(CultureInfo.InvariantCulture);
        findings.Report(
            paragraph.Source,
            new TextSpan(runs[0].Start, runs[0].Length + 1),
            Fix.Ask(paragraph.Source, runs[0], expected),
            arguments: ("expected", expected));
    }

    /// <summary>2024—2026年 and 2023年至2025年 are plans for a term of office.</summary>
    private static bool IsPeriod(string text, TextSpan run) =>
        Characters.At(text, run.Start - 1) is '—' or '-' or '至' or '到' || Characters.At(text, run.End + 1) is '—' or '-' or '至' or '到' or '以';
}
