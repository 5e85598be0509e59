using System.Globalization;

namespace WordAddin.Writing.Outlines;

/// <summary>An ordinal at the start of a paragraph, in a standard form or in one of the usual wrong ones.</summary>
/// <param name="Form">Which series it belongs to.</param>
/// <param name="Numeral">The bare numeral as written.</param>
/// <param name="Value">1 to 99.</param>
/// <param name="Length">UTF-16 units of the ordinal with its brackets and marks, without the space after it.</param>
public sealed record HeadingNumber(NumberForm Form, string Numeral, int Value, int Length)
{
    private const string WrongMarks = "、.．，,。：:；;";

    /// <summary>1 to 4 by form, as GB/T 9704—2012 7.3.3 orders the series.</summary>
    public int Level => Form switch
    {
        NumberForm.Part or NumberForm.Chinese or NumberForm.OrdinalWord => 1,
        NumberForm.BracketedChinese => 2,
        NumberForm.Arabic => 3,
        _ => 4,
    };

    /// <summary>The ordinal of a level and value as the standard writes it: 一、 （一） 1. （1）.</summary>
    public static string Standard(int level, int value) => level switch
    {
        1 => $"{SmallNumber.ToChinese(value)}、",
        2 => $"（{SmallNumber.ToChinese(value)}）",
        3 => string.Create(CultureInfo.InvariantCulture, $"{value}."),
        _ => string.Create(CultureInfo.InvariantCulture, $"（{value}）"),
    };

    /// <summary>The ordinal that opens <paramref name="text"/>, or null. Decimals, dates and “一、二级” are none.</summary>
    public static HeadingNumber? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        return text[0] switch
        {
            '（' or '(' => ReadBracketed(text),
            '第' => ReadOrdinalWord(text),
            >= '①' and <= '⑳' => new HeadingNumber(NumberForm.Circled, text[..1].ToString(), text[0] - '①' + 1, 1),
            >= '0' and <= '9' => ReadArabic(text),
            _ => ReadChinese(text),
        };
    }

    private static HeadingNumber? ReadChinese(ReadOnlySpan<char> text)
    {
        var value = SmallNumber.ReadChinese(text, out var length);
        if (value == 0 || !IsAt(text, length, "、.．，,"))
            return null;
        var follower = SmallNumber.ReadChinese(text[(length + 1)..], out _);
        return follower == value + 1 ? null : Create(NumberForm.Chinese, text, 0, length, length + 1, value);
    }

    private static HeadingNumber? ReadArabic(ReadOnlySpan<char> text)
    {
        var value = SmallNumber.ReadArabic(text, out var length);
        if (value == 0 || !IsAt(text, length, "、.．，,)）"))
            return null;
        var rest = text[(length + 1)..];
        if (text[length] is ')' or '）')
            return Create(NumberForm.BracketedArabic, text, 0, length, length + 1, value);
        return !rest.IsEmpty && char.IsAsciiDigit(rest[0]) && !StartsWithYear(rest)
            ? null
            : Create(NumberForm.Arabic, text, 0, length, length + 1, value);
    }

    private static HeadingNumber? ReadBracketed(ReadOnlySpan<char> text)
    {
        var form = NumberForm.BracketedChinese;
        var value = SmallNumber.ReadChinese(text[1..], out var length);
        if (value == 0)
        {
            form = NumberForm.BracketedArabic;
            value = SmallNumber.ReadArabic(text[1..], out length);
        }

        if (value == 0 || !IsAt(text, length + 1, "）)"))
            return null;
        return Create(form, text, 1, length, EndOfMarks(text, length + 2), value);
    }

    private static HeadingNumber? ReadOrdinalWord(ReadOnlySpan<char> text)
    {
        var value = SmallNumber.ReadChinese(text[1..], out var length);
        var rest = text[(length + 1)..];
        if (value == 0 || rest.IsEmpty)
            return null;
        if (rest.StartsWith("部分") || rest[0] == '章')
        {
            return Create(NumberForm.Part, text, 1, length, EndOfMarks(text, length + (rest[0] == '章' ? 2 : 3)), value);
        }

        if (rest[0] is not ('、' or '，' or ','))
            return null;
        var next = rest[1..];
        var follower = SmallNumber.ReadChinese(next.StartsWith("第") ? next[1..] : next, out _);
        return follower == value + 1 ? null : Create(NumberForm.OrdinalWord, text, 1, length, length + 2, value);
    }

    private static HeadingNumber Create(
        NumberForm form, ReadOnlySpan<char> text, int numeralStart, int numeralLength, int length, int value) =>
        new(form, text.Slice(numeralStart, numeralLength).ToString(), value, length);

    private static int EndOfMarks(ReadOnlySpan<char> text, int start)
    {
        while (IsAt(text, start, WrongMarks))
            start++;
        return start;
    }

    private static bool IsAt(ReadOnlySpan<char> text, int index, string marks) =>
        index < text.Length && marks.Contains(text[index], StringComparison.Ordinal);

    private static bool StartsWithYear(ReadOnlySpan<char> text) =>
        text.Length > 4 && text[4] == '年' && !text[..4].ContainsAnyExceptInRange('0', '9');
}
