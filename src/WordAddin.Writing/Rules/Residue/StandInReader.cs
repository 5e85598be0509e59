using System.Buffers;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Finds runs of X, *, ×, ○, □, __ and N that stand in for something, and tells them from real uses.</summary>
internal static class StandInReader
{
    private const string Letters = "xXｘＸ";
    private const string Stars = "*＊";
    private const string Crosses = "×✕";
    private const string Shapes = "○◯●□△";
    private const string Underscores = "_＿";

    private static readonly SearchValues<char> runs = SearchValues.Create(Letters + Stars + Crosses + Shapes + Underscores + "〇");
    private static readonly SearchValues<char> standIns = SearchValues.Create(Letters + Stars + Crosses + Shapes + Underscores + "〇N");

    /// <summary>What follows a real letter X: rays, axes, chromosomes, models.</summary>
    private static readonly SearchValues<char> afterRealLetter = SearchValues.Create("光射轴型形染坐");

    public static bool IsStandIn(char c) => standIns.Contains(c);

    public static void Read(ParagraphReading paragraph, List<(TextSpan Span, PlaceholderForm Form)> found)
    {
        var text = paragraph.Text;
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(standIns);
            if (next < 0)
                return;
            var start = at + next;
            at = EndOfRun(text, start);
            if (StandsIn(paragraph, start, at))
                found.Add((WithCentury(text, start, at), PlaceholderForm.StandIn));
        }
    }

    /// <summary>A run may be joined by points, as *·** and X.X are.</summary>
    private static int EndOfRun(string text, int start)
    {
        var end = start + 1;
        if (text[start] == 'N')
            return end;
        while (end < text.Length)
        {
            if (runs.Contains(text[end]))
                end++;
            else if (text[end] is '·' or '.' or '．' && runs.Contains(Characters.At(text, end + 1)))
                end += 2;
            else
                break;
        }

        return end;
    }

    private static bool StandsIn(ParagraphReading paragraph, int start, int end)
    {
        var text = paragraph.Text;
        var c = text[start];
        if (Stars.Contains(c, StringComparison.Ordinal))
            return IsStarStandIn(text, start, end);
        if (Crosses.Contains(c, StringComparison.Ordinal))
            return end - start > 1 || !IsMultiplication(text, start);
        if (Underscores.Contains(c, StringComparison.Ordinal))
            return end - start > 1 && !IsLatin(text, start - 1) && !IsLatin(text, end);
        if (Letters.Contains(c, StringComparison.Ordinal))
            return IsLetterStandIn(text, start, end);
        if (c == 'N')
            return IsCountN(text, start);
        return IsShapeStandIn(paragraph, start, end);
    }

    private static bool IsLetterStandIn(string text, int start, int end)
    {
        var left = Characters.At(text, start - 1);
        var right = Characters.At(text, end);
        if (IsLatin(text, start - 1) || IsLatin(text, end) || IsInAddress(left) || IsInAddress(right))
            return false;
        if (afterRealLetter.Contains(right) && (end - start == 1 || right == '染'))
            return false;
        if (end - start > 1)
            return !char.IsAsciiDigit(right);
        if (left == '+' || right is '+' or '-' || char.IsAsciiDigit(right))
            return false;
        if (right == '片' && left is '拍' or '照' or '做')
            return false;
        if (char.IsAsciiDigit(left))
            return right == '年' && DigitsBefore(text, start) == 3;
        return left != ' ' || !IsLatin(text, start - 2);
    }

    private static bool IsStarStandIn(string text, int start, int end)
    {
        var left = Characters.At(text, start - 1);
        var right = Characters.At(text, end);
        if (end - start > 1)
            return !(end - start >= 4 && DigitsBefore(text, start) >= 3);
        if (char.IsAsciiDigit(left) && char.IsAsciiDigit(right))
            return false;
        var isNoteMark = start == 0
            ? right == '注' || char.IsAsciiDigit(right) || Characters.IsBlank(right)
            : left is '%' or '％' || char.IsAsciiDigit(left) || (right == '\0' && Characters.IsChineseMark(left));
        return !isNoteMark;
    }

    private static bool IsMultiplication(string text, int at)
    {
        var left = at - 1;
        while (Characters.At(text, left) == ' ')
            left--;
        var right = Characters.At(text, Characters.SkipBlanks(text, at + 1));
        return left >= 0 && !Characters.IsChineseMark(text[left]) && (char.IsAsciiDigit(right) || IsLatinLetter(right));
    }

    private static bool IsShapeStandIn(ParagraphReading paragraph, int start, int end)
    {
        var text = paragraph.Text;
        var left = Characters.At(text, start - 1);
        var right = Characters.At(text, end);
        if (paragraph.Zone == Zone.Table || Characters.IsChineseNumeral(left) || Characters.IsChineseNumeral(right))
            return false;
        if (end - start > 1)
            return text.AsSpan(start, end - start).ContainsAnyExcept('〇', '○') || !char.IsAsciiDigit(left);
        return text[start] switch
        {
            '□' => start > 0 && right is not ('是' or '否' or '有' or '无') && left is not ('是' or '否' or '有' or '无'),
            '○' => right is '年' or '月' or '日' or '次' or '届' or '县' or '市' or '区' or '乡' or '镇' or '村',
            _ => false,
        };
    }

    /// <summary>召开会议N次, but not 1+N and not N95.</summary>
    private static bool IsCountN(string text, int at)
    {
        var left = Characters.At(text, at - 1);
        var right = Characters.At(text, at + 1);
        return Characters.IsHan(left) && (Characters.IsMeasureWord(right) || right is '年' or '月');
    }

    /// <summary>20XX年 and 202X年 are missing years as a whole.</summary>
    private static TextSpan WithCentury(string text, int start, int end)
    {
        var digits = DigitsBefore(text, start);
        return Characters.At(text, end) == '年' && digits + end - start == 4
            ? TextSpan.FromBounds(start - digits, end)
            : TextSpan.FromBounds(start, end);
    }

    /// <summary>How many digits stand before <paramref name="at"/>; more than three are not counted.</summary>
    private static int DigitsBefore(string text, int at)
    {
        var count = 0;
        while (count < 3 && char.IsAsciiDigit(Characters.At(text, at - count - 1)))
            count++;
        return count;
    }

    private static bool IsLatin(string text, int index) => IsLatinLetter(Characters.At(text, index));

    private static bool IsLatinLetter(char c) =>
        char.IsAsciiLetter(c) || c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or (>= 'À' and <= 'ɏ');

    private static bool IsInAddress(char c) => c is '/' or '@' or '\\' or '=' or '&';
}
