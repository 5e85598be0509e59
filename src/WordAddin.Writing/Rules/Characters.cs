using System.Buffers;

namespace WordAddin.Writing.Rules;

/// <summary>Kinds of characters that rules ask for again and again.</summary>
internal static class Characters
{
    /// <summary>点号 of both widths: marks that pause or end.</summary>
    public const string Points = "，。、；：？！,;:?!";

    /// <summary><see cref="Points"/>, to search for.</summary>
    public static readonly SearchValues<char> PointMarks = SearchValues.Create(Points);

    private static readonly SearchValues<char> chineseMarks = SearchValues.Create("，。、；：？！（）《》〈〉【】〔〕");
    private static readonly SearchValues<char> numerals = SearchValues.Create("〇○零一二三四五六七八九十百千万");
    private static readonly SearchValues<char> blanks = SearchValues.Create(" \t\u00A0\u3000\u2002\u2003\u2009\u200B\uFEFF");
    private static readonly SearchValues<char> measureWords =
        SearchValues.Create("次个件条项篇户名人份批场期家所位台套辆间处张本册部双片吨亩元万亿千百余多天周岁倍组支队轮类幅宗");

    public static bool IsHan(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '〇';

    /// <summary>A mark that only Chinese text uses; quotation marks, ellipses and dashes serve English as well.</summary>
    public static bool IsChineseMark(char c) => chineseMarks.Contains(c);

    public static bool IsChinese(char c) => IsHan(c) || IsChineseMark(c);

    public static bool IsChineseNumeral(char c) => numerals.Contains(c);

    public static bool IsBlank(char c) => blanks.Contains(c);

    public static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '!' or '?';

    /// <summary>量词 and the words that stand between a figure and its 量词, such as 余 and 万.</summary>
    public static bool IsMeasureWord(char c) => measureWords.Contains(c);

    /// <summary>The character at <paramref name="index"/>, or NUL beyond either end.</summary>
    public static char At(string text, int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    public static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && IsBlank(text[index]))
            index++;
        return index;
    }

    /// <summary>Where the text ends when blanks at its end are left out.</summary>
    public static int TrimmedEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && IsBlank(text[end - 1]))
            end--;
        return end;
    }
}
