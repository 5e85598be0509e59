using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>Two neighbouring numerals that mean "about" take no 顿号.</summary>
public sealed class NumberApproxDunhao : ParagraphRule
{
    private const string Numerals = "一二三四五六七八九";

    /// <summary>Measure words that count; after 条, 批 or 级 two numerals are two ordinals.</summary>
    private const string CountingUnits = "次个天名人家场年岁位户份篇辆台套倍";

    private const string BeforeOrdinals = "第届、初周";

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Dunhao))
            return;
        var text = paragraph.Text;
        for (var at = text.IndexOf('、', StringComparison.Ordinal); at >= 0; at = text.IndexOf('、', at + 1))
        {
            if (!IsApproximation(text, at) || paragraph.IsQuoted(at))
                continue;
            var span = new TextSpan(at - 1, 3);
            var joined = $"{Numerals[Digit(text[at - 1]) - 1]}{Numerals[Digit(text[at + 1]) - 1]}";
            findings.Report(paragraph.Source, span, Fix.Ask(paragraph.Source, span, joined), arguments: ("joined", joined));
        }
    }

    private static bool IsApproximation(string text, int at)
    {
        var left = Characters.At(text, at - 1);
        var right = Characters.At(text, at + 1);
        var before = Characters.At(text, at - 2);
        return Digit(left) is > 1 and < 9
            && Digit(right) == Digit(left) + 1
            && char.IsAscii(left) == char.IsAscii(right)
            && before != '\0'
            && !char.IsAsciiDigit(before)
            && before != '.'
            && !Characters.IsChineseNumeral(before)
            && !BeforeOrdinals.Contains(before, StringComparison.Ordinal)
            && CountingUnits.Contains(Characters.At(text, at + 2), StringComparison.Ordinal)
            && !IsOrdinalUnit(text, at + 2);
    }

    /// <summary>三、四年级 and 二、三次会议 name two things each.</summary>
    private static bool IsOrdinalUnit(string text, int at) =>
        text[at] switch
        {
            '年' => Characters.At(text, at + 1) is '级' or '制',
            '次' => Characters.At(text, at + 1) is '会' or '全' or '党' or '代' or '产',
            '人' => Characters.At(text, at + 1) == '称',
            _ => false,
        };

    private static int Digit(char c) => c is >= '1' and <= '9' ? c - '0' : Numerals.IndexOf(c, StringComparison.Ordinal) + 1;
}
