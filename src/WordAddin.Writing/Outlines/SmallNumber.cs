using System.Globalization;

namespace WordAddin.Writing.Outlines;

/// <summary>Reads and writes the small numbers of ordinals: 1 to 99 in Chinese or Arabic digits.</summary>
internal static class SmallNumber
{
    private const string Digits = "一二三四五六七八九";
    private const string RunOfChineseDigits = "〇零一二三四五六七八九十百";

    /// <summary>The Chinese number at the start of <paramref name="text"/>, or 0 when there is none up to 99.</summary>
    public static int ReadChinese(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        while (length < text.Length && RunOfChineseDigits.Contains(text[length], StringComparison.Ordinal))
            length++;
        return length switch
        {
            1 when text[0] == '十' => 10,
            1 => Digit(text[0]),
            2 when text[0] == '十' => Joined(10, Digit(text[1])),
            2 when text[1] == '十' => 10 * Digit(text[0]),
            3 when text[1] == '十' && Digit(text[0]) > 0 => Joined(10 * Digit(text[0]), Digit(text[2])),
            _ => 0,
        };
    }

    /// <summary>The Arabic number at the start of <paramref name="text"/>, or 0 when there is none up to 99.</summary>
    public static int ReadArabic(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
            length++;
        return length is 1 or 2 ? int.Parse(text[..length], CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>The Chinese numeral of 1 to 99.</summary>
    public static string ToChinese(int value)
    {
        var tens = value / 10;
        var ones = value % 10;
        return (tens > 1 ? Digits[tens - 1].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? Digits[ones - 1].ToString() : "");
    }

    private static int Digit(char digit) => Digits.IndexOf(digit, StringComparison.Ordinal) + 1;

    private static int Joined(int tens, int ones) => ones == 0 ? 0 : tens + ones;
}
