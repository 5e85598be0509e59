using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Tells a period such as 2020-2023年, 1月-3月 or 9:00-11:30 from numbers that merely hold a hyphen.</summary>
internal static class Periods
{
    private const string Units = "年月日时";

    public static bool IsPeriod(string text, TextSpan hyphen)
    {
        var before = hyphen.Start;
        var hasUnit = before > 0 && Units.Contains(text[before - 1], StringComparison.Ordinal);
        var left = TimeBefore(text, hasUnit ? before - 1 : before);
        var right = TimeAfter(text, hyphen.End);
        if (left.Length == 0 || right.Length == 0 || IsJoined(text, left.Start - 1) || IsJoined(text, right.End))
            return false;
        var after = Characters.At(text, right.End);
        if (hasUnit)
            return Units.Contains(after, StringComparison.Ordinal) && char.IsAsciiDigit(text[right.Start]);
        var areYears = IsYear(text, left) && IsYear(text, right);
        var areHours = text.AsSpan(left.Start, left.Length).Contains(':') && text.AsSpan(right.Start, right.Length).Contains(':');
        var areMonthsOrDays = after is '月' or '日' && left.Length <= 2 && right.Length <= 2;
        return areYears || areHours || areMonthsOrDays;
    }

    private static TextSpan TimeBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == ':'))
            start--;
        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan TimeAfter(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == ':'))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A further hyphen, letter or point makes it a telephone, model or serial number.</summary>
    private static bool IsJoined(string text, int index) =>
        Characters.At(text, index) is '-' or '–' or '—' or '.' or '/' || char.IsAsciiLetter(Characters.At(text, index));

    private static bool IsYear(string text, TextSpan number) =>
        number.Length == 4 && (text.AsSpan(number.Start, 2) is "19" or "20") && !text.AsSpan(number.Start, 4).Contains(':');
}
