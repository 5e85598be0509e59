using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>Sessions and congresses are numbered with Chinese numerals: 二十届三中全会.</summary>
public sealed class NumberMeetingSession : ParagraphRule
{
    /// <summary>What a number has to be followed by to be part of a fixed name.</summary>
    private static readonly ImmutableArray<string> NamesAfter =
    [
        "中全会", "次全会", "次全体会议", "次全国代表大会", "次党代会", "次党员代表大会", "次人民代表大会",
    ];

    private static readonly ImmutableArray<string> SessionsAfterTerm =
    [
        "次会议", "次全会", "次全体会议", "中全会", "次常委会", "次全委会",
    ];

    private static readonly ImmutableArray<string> BodiesAfterTerm =
    [
        "委员会", "中央", "政协", "市政协", "区政协", "县政协", "省政协", "全国", "人大",
    ];

    private static readonly ImmutableArray<string> WordsAfterCongress = ["报告", "精神", "以来", "代表", "召开", "会议"];

    public override Zone Reads => Zone.Prose | Zone.Heading | Zone.Title;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Digit))
            return;
        foreach (var run in paragraph.DigitRuns)
        {
            if (run.Length <= 2 && IsPartOfName(paragraph.Text, run) && NumberText.SmallIntegerOf(paragraph.Text, run) is > 0 and var number)
                Report(paragraph, run, SmallNumber.ToChinese(number), findings);
        }
    }

    private static void Report(ParagraphReading paragraph, TextSpan run, string numeral, FindingSink findings) =>
        findings.Report(paragraph.Source, run, Fix.Ask(paragraph.Source, run, numeral), arguments: ("numeral", numeral));

    private static bool IsPartOfName(string text, TextSpan run)
    {
        var before = Characters.At(text, run.Start - 1);
        if (before == '届')
            return NumberText.WordAt(text, run.End, SessionsAfterTerm).Length > 0;
        if (Characters.At(text, run.End) == '届')
            return IsTerm(text, run.End + 1, isOrdinal: before == '第');
        if (Characters.At(text, run.End) == '大')
            return text.AsSpan(0, run.Start).EndsWith("党的") && IsCongress(text, run.End + 1);
        var isSession = NumberText.WordAt(text, run.End, NamesAfter).Length > 0;
        return isSession && (before == '第' || Characters.At(text, run.End) == '中');
    }

    /// <summary>党的20大报告; 党的10大阵地 counts.</summary>
    private static bool IsCongress(string text, int index) =>
        !Characters.IsHan(Characters.At(text, index)) || NumberText.WordAt(text, index, WordsAfterCongress).Length > 0;

    /// <summary>5届二次会议, 第14届委员会; 举办3届 counts.</summary>
    private static bool IsTerm(string text, int index, bool isOrdinal)
    {
        var next = Characters.At(text, index);
        if (isOrdinal)
            return NumberText.WordAt(text, index, BodiesAfterTerm).Length > 0;
        var isNumber = Characters.IsChineseNumeral(next) || char.IsAsciiDigit(next);
        return isNumber && Characters.At(text, index + 1) is '次' or '中';
    }
}
