using System.Globalization;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>A year has four digits.</summary>
public sealed class NumberYearShort : Rule
{
    private const Zone Reads = Zone.Prose | Zone.Heading | Zone.Title | Zone.TitleBlock | Zone.Signature;

    /// <summary>After one of these, two digits and 年 are a length of time or an ordinal.</summary>
    private const string BeforeDurations = "第近约满共逾超这那达历隔前后过经续多";

    private const int FarthestFromReport = 15;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & Reads) == Zone.None)
                continue;
            foreach (var run in paragraph.DigitRuns)
            {
                if (run.Length == 2 && Characters.At(paragraph.Text, run.End) == '年' && !paragraph.IsQuoted(run.Start))
                    CheckRun(paragraph, run, reading.Period.Year, findings);
            }
        }
    }

    private static void CheckRun(ParagraphReading paragraph, TextSpan run, int? reportYear, FindingSink findings)
    {
        var text = paragraph.Text;
        var year = Completed(text, run, reportYear);
        if (!IsYear(text, run, year, reportYear))
            return;
        var start = HasApostrophe(text, run) ? run.Start - 1 : run.Start;
        var fix = reportYear is null
            ? null
            : Fix.Ask(paragraph.Source, TextSpan.FromBounds(start, run.Start), (year / 100).ToString(CultureInfo.InvariantCulture));
        findings.Report(paragraph.Source, TextSpan.FromBounds(start, run.End + 1), fix);
    }

    private static int Completed(string text, TextSpan run, int? reportYear) =>
        ((reportYear ?? 2000) / 100 * 100) + NumberText.SmallIntegerOf(text, run)!.Value;

    private static bool IsYear(string text, TextSpan run, int year, int? reportYear)
    {
        var before = Characters.At(text, run.Start - 1);
        if (BeforeDurations.Contains(before, StringComparison.Ordinal) || before is '.' or '〔' || char.IsAsciiLetter(before))
            return false;
        var distance = reportYear is { } known ? Math.Abs(year - known) : 0;
        if (HasApostrophe(text, run) || FollowsYear(text, run) || IsFollowedByPartOfYear(text, run.End + 1))
            return distance <= FarthestFromReport;
        return reportYear is not null
            && distance <= 1
            && (NumberText.StartsClause(text, run.Start) || before is '在' or '从' or '自' or '于')
            && Characters.At(text, run.End + 1) is '，' or '全';
    }

    private static bool HasApostrophe(string text, TextSpan run) => Characters.At(text, run.Start - 1) is '’' or '‘' or '\'';

    /// <summary>2021—23年.</summary>
    private static bool FollowsYear(string text, TextSpan run) =>
        Characters.At(text, run.Start - 1) is '—' or '-' && run.Start > 4 && IsFourDigits(text.AsSpan(run.Start - 5, 4));

    private static bool IsFourDigits(ReadOnlySpan<char> number) => !number.ContainsAnyExceptInRange('0', '9');

    /// <summary>年度, 年底, 年5月 and the like; 度过, 初心 and 底蕴 are other words.</summary>
    private static bool IsFollowedByPartOfYear(string text, int index)
    {
        var next = Characters.At(text, index + 1);
        return Characters.At(text, index) switch
        {
            '度' => next is not ('过' or '日'),
            '初' => next is not ('心' or '衷' or '始'),
            '底' or '末' => next is '\0' or '前' or '，' or '。' or '、' or '的',
            '上' or '下' => next == '半',
            >= '0' and <= '9' => next == '月' || (char.IsAsciiDigit(next) && Characters.At(text, index + 2) == '月'),
            _ => false,
        };
    }
}
