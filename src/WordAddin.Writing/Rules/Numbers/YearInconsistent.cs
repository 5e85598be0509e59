using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Residue;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>What the report tells happened in the year of its title.</summary>
public sealed class YearInconsistent : Rule
{
    private const int YearsBack = 5;

    /// <summary>How far around a year its sentence is read, so that a text without full stops costs no more than others.</summary>
    private const int Reach = 200;

    /// <summary>After one of these, a number of years is still to be filled in: 在党X年.</summary>
    private const string BeforeDurations = "党龄满近达第过续";

    /// <summary>A sentence with one of these has reason to name another year.</summary>
    private static readonly ImmutableArray<string> Reasons =
    [
        "比", "较", "增", "降", "上年", "去年", "往年", "自", "从", "以来", "起", "至", "到", "—", "-", "～", "期间",
        "连续", "任", "当选", "生于", "毕业", "入党",
        "参加工作", "成立", "印发", "颁", "修订", "施行", "反馈", "整改", "遗留", "结转", "跨年", "评为", "荣获",
        "获评", "纪念", "周年", "届",
        "调", "今年", "近年", "历年", "先后", "分别", "考核", "测评", "考评", "等次", "《",
    ];

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Period.Year is not { } year)
            return;
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & Zone.Prose) != Zone.None)
            {
                ReportPlaceholders(paragraph, year, findings);
                ReportOtherYears(paragraph, reading.Period, findings);
            }
            else if (paragraph.Zone == Zone.Signature)
            {
                ReportSignature(paragraph, year, findings);
            }
        }
    }

    private static void ReportPlaceholders(ParagraphReading paragraph, int year, FindingSink findings)
    {
        foreach (var place in paragraph.Placeholders)
        {
            var isLengthOfTime = BeforeDurations.Contains(Characters.At(paragraph.Text, place.Span.Start - 1), StringComparison.Ordinal);
            if (place.Kind == PlaceholderKind.Time && !isLengthOfTime && Characters.At(paragraph.Text, place.Span.End) == '年')
                findings.Report(paragraph.Source, new TextSpan(place.Span.Start, place.Span.Length + 1), null, "missing", ("year", Show(year)));
        }
    }

    private static void ReportOtherYears(ParagraphReading paragraph, ReportPeriod period, FindingSink findings)
    {
        var year = period.Year!.Value;
        foreach (var run in paragraph.DigitRuns)
        {
            if (NumberText.YearAt(paragraph.Text, run) is not { } named || named == year || named > year + 1 || named < year - YearsBack)
                continue;
            if (named == year + 1 && period.IsPlan(paragraph.Source.Index))
                continue;
            if (OpensWorkDone(paragraph, run))
                findings.Report(paragraph.Source, new TextSpan(run.Start, run.Length + 1), null, "", ("year", Show(year)));
        }
    }

    private static void ReportSignature(ParagraphReading paragraph, int year, FindingSink findings)
    {
        foreach (var run in paragraph.DigitRuns)
        {
            if (NumberText.YearAt(paragraph.Text, run) is { } named && (named < year || named > year + 1))
                findings.Report(paragraph.Source, new TextSpan(run.Start, run.Length + 1), null, "signature", ("year", Show(year)));
        }
    }

    /// <summary>The year opens a clause, without a month, in a sentence that gives no reason for another year.</summary>
    private static bool OpensWorkDone(ParagraphReading paragraph, TextSpan run)
    {
        var text = paragraph.Text;
        if (!NumberText.StartsClause(text, run.Start) || paragraph.IsQuoted(run.Start) || char.IsAsciiDigit(Characters.At(text, run.End + 1)))
            return false;
        var start = Math.Max(0, run.Start - Reach);
        var nearby = text.Substring(start, Math.Min(text.Length, run.End + Reach) - start);
        var sentence = Sentences.Around(nearby, new TextSpan(run.Start - start, run.Length));
        return !NumberText.HoldsAny(nearby.AsSpan(sentence.Start, sentence.Length), Reasons);
    }

    private static string Show(int year) => year.ToString(CultureInfo.InvariantCulture);
}
