using System.Globalization;
using System.Text;

namespace WordAddin.OpenXml.Reading.Numbering;

/// <summary>Whole numbers in Chinese figures, in the manners Word's number formats know.</summary>
internal static class ChineseNumerals
{
    private const int TenThousand = 10_000;
    private static readonly string[] SmallUnits = ["", "十", "百", "千"];
    private static readonly string[] LegalUnits = ["", "拾", "佰", "仟"];

    /// <summary>十二, 九十九, then digit by digit: 一○○.</summary>
    public static string BelowHundredElseDigits(int number) => number is > 0 and < 100 ? Counted(number) : Digits(number, '○');

    /// <summary>十二, 一百零一, 一万零三十.</summary>
    public static string Counted(int number)
    {
        var text = Spoken(number, "零一二三四五六七八九", SmallUnits, "万", "亿");
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    /// <summary>壹拾贰.</summary>
    public static string LegalSimplified(int number) => Spoken(number, "零壹贰叁肆伍陆柒捌玖", LegalUnits, "万", "亿");

    /// <summary>壹拾貳.</summary>
    public static string LegalTraditional(int number) => Spoken(number, "零壹貳參肆伍陸柒捌玖", LegalUnits, "萬", "億");

    /// <summary>Digit by digit, 一〇三, with the given zero.</summary>
    public static string Digits(int number, char zero)
    {
        var text = new StringBuilder(number.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                text[i] = text[i] == '0' ? zero : "一二三四五六七八九"[text[i] - '1'];
        }

        return text.ToString();
    }

    /// <summary>As Japanese says it: no zero, and no 一 before 十, 百 and 千.</summary>
    public static string Japanese(int number)
    {
        if (number is <= 0 or >= TenThousand)
            return Digits(number, '〇');
        var text = new StringBuilder();
        for (var (power, unit) = (3, 1000); power >= 0; power--, unit /= 10)
        {
            var digit = number / unit % 10;
            if (digit > 1 || (digit == 1 && power == 0))
                text.Append("一二三四五六七八九"[digit - 1]);
            if (digit > 0)
                text.Append(SmallUnits[power]);
        }

        return text.ToString();
    }

    private static string Spoken(int number, string digits, string[] units, string tenThousand, string hundredMillion)
    {
        if (number <= 0)
            return number == 0 ? digits[..1] : number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        AppendGroup(text, number / (TenThousand * TenThousand), digits, units, hundredMillion);
        AppendGroup(text, number / TenThousand % TenThousand, digits, units, tenThousand);
        AppendGroup(text, number % TenThousand, digits, units, "");
        return text.ToString();
    }

    /// <summary>Four digits with their units; a gap between what was said and what follows is one zero.</summary>
    private static void AppendGroup(StringBuilder text, int group, string digits, string[] units, string groupUnit)
    {
        if (group == 0)
            return;
        var gap = text.Length > 0 && group < 1000;
        for (var (power, unit) = (3, 1000); power >= 0; power--, unit /= 10)
        {
            var digit = group / unit % 10;
            if (digit == 0)
            {
                gap |= text.Length > 0 && group >= unit;
                continue;
            }

            if (gap)
                text.Append(digits[0]);
            gap = false;
            text.Append(digits[digit]).Append(units[power]);
        }

        text.Append(groupUnit);
    }
}
