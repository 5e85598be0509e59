using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>The time a report is about: its year, and the parts that look ahead to the next one.</summary>
public sealed class ReportPeriod
{
    private static readonly ImmutableArray<string> PlanWords =
        ["打算", "计划", "思路", "安排", "展望", "下一步", "下步", "努力方向", "今后", "明年", "目标任务", "工作重点"];

    private static readonly ImmutableArray<string> PlanOpenings = ["下一步", "下步", "今后", "明年", "新的一年", "来年"];

    /// <summary>A heading with one of these looks back at a plan.</summary>
    private static readonly ImmutableArray<string> LookingBack = ["落实", "完成", "执行", "回顾", "整改"];

    private readonly bool[] looksAhead;

    private ReportPeriod(int? year, bool[] marks) => (Year, looksAhead) = (year, marks);

    /// <summary>报告年度, from the title or else from the preamble; null when they do not tell, or name several years.</summary>
    public int? Year { get; }

    internal static ReportPeriod Of(Reading reading)
    {
        var plans = new bool[reading.Paragraphs.Length];
        foreach (var section in reading.Outline.Sections)
            MarkPlans(section, reading, plans);
        foreach (var paragraph in reading.Paragraphs)
        {
            if (NumberText.WordAt(paragraph.Text, Characters.SkipBlanks(paragraph.Text, 0), PlanOpenings).Length > 0)
                plans[paragraph.Source.Index] = true;
        }

        return new ReportPeriod(YearOf(reading), plans);
    }

    /// <summary>True for paragraphs about what is to be done after the report.</summary>
    public bool IsPlan(int paragraph) => looksAhead[paragraph];

    /// <summary>True for a heading that announces what is to be done.</summary>
    internal static bool AnnouncesPlan(string heading) =>
        NumberText.HoldsAny(heading, PlanWords) && !NumberText.HoldsAny(heading, LookingBack);

    private static void MarkPlans(Section section, Reading reading, bool[] plans)
    {
        var heading = section.Heading;
        if (AnnouncesPlan(reading.Paragraphs[heading.Paragraph].Text.Substring(heading.Span.Start, heading.Span.Length)))
        {
            Array.Fill(plans, true, section.FirstParagraph, section.LastParagraph - section.FirstParagraph + 1);
            return;
        }

        foreach (var child in section.Children)
            MarkPlans(child, reading, plans);
    }

    private static int? YearOf(Reading reading)
    {
        var title = reading.Paragraphs.Where(paragraph => paragraph.Zone == Zone.Title).SelectMany(YearsIn).Distinct().ToArray();
        if (title.Length > 0)
            return title.Length == 1 ? title[0] : null;
        var preamble = reading.Paragraphs.FirstOrDefault(paragraph => paragraph.Zone == Zone.Preamble);
        return preamble is null ? null : YearsIn(preamble).Cast<int?>().FirstOrDefault();
    }

    /// <summary>Years, and both ends of a period such as 2021—2023年, which is why each run of four digits counts in it.</summary>
    private static IEnumerable<int> YearsIn(ParagraphReading paragraph)
    {
        foreach (var run in paragraph.DigitRuns)
        {
            if (NumberText.YearAt(paragraph.Text, run) is not { } year)
                continue;
            if (StartOfPeriod(paragraph, run) is { } first)
                yield return first;
            yield return year;
        }
    }

    private static int? StartOfPeriod(ParagraphReading paragraph, TextSpan run) =>
        Characters.At(paragraph.Text, run.Start - 1) is '—' or '-' or '－' or '–' or '至'
        && paragraph.DigitRuns.Covering(run.Start - 2) is { } before
            ? NumberText.SmallIntegerOf(paragraph.Text, before)
            : null;
}
