using System.Globalization;
using System.Text;

namespace WordAddin.OpenXml.Reading.Numbering;

/// <summary>Writes a number the way a number format of a list asks for (ISO/IEC 29500-1, 17.18.59).</summary>
internal static class NumberFormats
{
    private const int Letters = 26;

    /// <summary>Word repeats a letter up to thirty times, then begins anew.</summary>
    private const int MostLetters = 30 * Letters;

    private static readonly (int Value, string Digits)[] RomanDigits =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <returns>Arabic figures where a format does not reach or is not known.</returns>
    public static string Format(string format, int number) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => number is >= 0 and < 10 ? $"0{number}" : Decimal(number),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => From('①', 20, number),
        "decimalEnclosedParen" => From('⑴', 20, number),
        "decimalEnclosedFullstop" => From('⒈', 20, number),
        "ideographEnclosedCircle" => From('㊀', 10, number),
        "numberInDash" => $"- {number} -",
        "upperLetter" => Letter('A', number),
        "lowerLetter" => Letter('a', number),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "ordinal" => Ordinal(number),
        "chineseCounting" or "taiwaneseCounting" => ChineseNumerals.BelowHundredElseDigits(number),
        "chineseCountingThousand" or "taiwaneseCountingThousand" => ChineseNumerals.Counted(number),
        "japaneseCounting" => ChineseNumerals.Japanese(number),
        "ideographDigital" or "japaneseDigitalTenThousand" => ChineseNumerals.Digits(number, '〇'),
        "taiwaneseDigital" => ChineseNumerals.Digits(number, '○'),
        "chineseLegalSimplified" => ChineseNumerals.LegalSimplified(number),
        "ideographLegalTraditional" => ChineseNumerals.LegalTraditional(number),
        "ideographTraditional" => OneOf("甲乙丙丁戊己庚辛壬癸", number),
        "ideographZodiac" => OneOf("子丑寅卯辰巳午未申酉戌亥", number),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string FullWidth(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number}").Aggregate(
            new StringBuilder(), (text, digit) => text.Append(char.IsAsciiDigit(digit) ? (char)(digit - '0' + '０') : digit)).ToString();

    private static string From(char first, int most, int number) =>
        number >= 1 && number <= most ? ((char)(first + number - 1)).ToString() : Decimal(number);

    private static string OneOf(string signs, int number) =>
        number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Decimal(number);

    private static string Letter(char first, int number)
    {
        if (number < 1)
            return Decimal(number);
        var place = (number - 1) % MostLetters;
        return new string((char)(first + (place % Letters)), (place / Letters) + 1);
    }

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return Decimal(number);
        var text = new StringBuilder();
        foreach (var (value, digits) in RomanDigits)
        {
            for (; number >= value; number -= value)
                text.Append(digits);
        }

        return text.ToString();
    }

    private static string Ordinal(int number)
    {
        var teen = number % 100 is >= 11 and <= 13;
        var ending = (teen ? 0 : number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return Decimal(number) + ending;
    }
}
