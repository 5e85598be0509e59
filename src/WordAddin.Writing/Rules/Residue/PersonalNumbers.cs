using System.Buffers;
using System.Globalization;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Finds mobile numbers, identity card numbers and number plates, masked ones included.</summary>
internal static class PersonalNumbers
{
    private const int MobileLength = 11;
    private const int IdentityLength = 18;

    private static readonly SearchValues<char> provinces = SearchValues.Create("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼");
    private static readonly SearchValues<char> masks = SearchValues.Create("*＊xX×");

    public static IEnumerable<(TextSpan Span, string Variant)> In(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (next < 0)
                yield break;
            var start = at + next;
            var end = EndOfDigits(text, start);
            at = end;
            if (Mobile(text, start, end) is { } mobile)
                yield return (mobile, "mobile");
            else if (IsIdentity(text, start, end))
                yield return (new TextSpan(start, IdentityLength), "identity");
            else if (Plate(text, start) is { } plate)
                yield return (plate, "plate");
            else
                continue;
            at = Math.Max(at, start + MobileLength - 4);
        }
    }

    private static TextSpan? Mobile(string text, int start, int end)
    {
        var begins = text[start] == '1' && Characters.At(text, start + 1) is >= '3' and <= '9' && IsFree(text, start - 1);
        if (!begins)
            return null;
        var stop = (end - start) switch
        {
            MobileLength => end,
            3 => EndOfGroupedOrMasked(text, end),
            _ => -1,
        };
        return stop > 0 && IsFree(text, stop) && !Characters.IsMeasureWord(Characters.At(text, stop)) ? TextSpan.FromBounds(start, stop) : null;
    }

    /// <summary>138 1234 5678 or 138****5678, from after the first three digits.</summary>
    private static int EndOfGroupedOrMasked(string text, int at)
    {
        var separator = Characters.At(text, at);
        if (separator is ' ' or '-')
        {
            var second = EndOfDigits(text, at + 1);
            var third = Characters.At(text, second) == separator ? EndOfDigits(text, second + 1) : second;
            return second - at == 5 && third - second == 5 ? third : -1;
        }

        var masked = at;
        while (masked < text.Length && masks.Contains(text[masked]))
            masked++;
        var end = EndOfDigits(text, masked);
        return masked - at >= 4 && end - at == MobileLength - 3 ? end : -1;
    }

    private static bool IsIdentity(string text, int start, int end)
    {
        var last = Characters.At(text, end);
        var length = end - start + (last is 'X' or 'x' ? 1 : 0);
        if (length != IdentityLength || !IsFree(text, start - 1) || !IsFree(text, start + IdentityLength))
            return false;
        return text[start + 6] is '1' or '2'
            && DateOnly.TryParseExact(text.AsSpan(start + 6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    /// <summary>豫A12345 and 豫A·12345, found from its first digit.</summary>
    private static TextSpan? Plate(string text, int digit)
    {
        var start = digit;
        while (start > 0 && digit - start < 3 && (char.IsAsciiLetterUpper(text[start - 1]) || text[start - 1] is '·'))
            start--;
        if (start == digit || !char.IsAsciiLetterUpper(text[start]) || !provinces.Contains(Characters.At(text, start - 1)))
            return null;
        var end = digit;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || char.IsAsciiLetterUpper(text[end])))
            end++;
        var letters = text.AsSpan(start + 1, end - start - 1).Trim('·').Length;
        return letters is 5 or 6 ? TextSpan.FromBounds(start - 1, end) : null;
    }

    private static bool IsFree(string text, int index) =>
        !char.IsAsciiLetterOrDigit(Characters.At(text, index)) && Characters.At(text, index) is not ('.' or '%');

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }
}
