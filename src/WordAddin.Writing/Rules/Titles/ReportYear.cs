using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>Finds the year of a report: four digits of either kind.</summary>
internal static class ReportYear
{
    private const int Digits = 4;

    /// <summary>The first year from <paramref name="start"/> on, or null.</summary>
    public static TextSpan? Find(string text, int start = 0)
    {
        for (var i = start; i + Digits <= text.Length; i++)
        {
            if (IsYearAt(text, i))
                return new TextSpan(i, Digits);
        }

        return null;
    }

    private static bool IsYearAt(string text, int at) =>
        (text[at] is '1' or '2' && AreDigits(text, at, char.IsAsciiDigit) && text.AsSpan(at, 2) is "19" or "20"
            && !char.IsAsciiDigit(Characters.At(text, at - 1)) && !char.IsAsciiDigit(Characters.At(text, at + Digits)))
        || (text[at] is '二' && text[at + 1] is '〇' or '○' or '零' && AreDigits(text, at, Characters.IsChineseNumeral));

    private static bool AreDigits(string text, int at, Func<char, bool> isDigit)
    {
        for (var i = at; i < at + Digits; i++)
        {
            if (!isDigit(text[i]))
                return false;
        }

        return true;
    }
}
