namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Tells a half-width point in Chinese text from decimal points, times, ordinals, addresses and English.</summary>
internal static class HalfwidthPoints
{
    public static bool IsWrong(string text, int at)
    {
        var left = ChineseBefore(text, at);
        var right = ChineseAfter(text, at);
        if (IsRepeated(text, at) || IsInAddress(text, at))
            return false;
        if (!left && !right)
            return EndsChineseParagraph(text, at);
        return text[at] == '.' ? IsWrongStop(text, at, left) : left || !char.IsAsciiLetter(Characters.At(text, at - 1)) || text[at] is not (':' or '?' or '!');
    }

    /// <summary>A stop after a figure, a letter or a Chinese numeral may belong to an ordinal (1. A. 一.) or a file name.</summary>
    private static bool IsWrongStop(string text, int at, bool chineseBefore)
    {
        if (!chineseBefore || char.IsAsciiLetter(Characters.At(text, at + 1)))
            return false;
        return !IsNumeralOrdinal(text, at);
    }

    /// <summary>The last stop of a paragraph after a figure that follows Chinese: 增长15%.</summary>
    private static bool EndsChineseParagraph(string text, int at)
    {
        if (text[at] != '.' || Characters.SkipBlanks(text, at + 1) < text.Length)
            return false;
        var figure = at;
        while (figure > 0 && (char.IsAsciiDigit(text[figure - 1]) || text[figure - 1] is '.' or ',' or '%'))
            figure--;
        return figure < at && Characters.IsChinese(Characters.At(text, figure - 1));
    }

    private static bool IsNumeralOrdinal(string text, int at)
    {
        var start = at;
        while (start > 0 && Characters.IsChineseNumeral(text[start - 1]))
            start--;
        var before = Characters.At(text, start - 1);
        return start < at && (before == '\0' || Characters.IsBlank(before) || Characters.IsSentenceEnd(before));
    }

    /// <summary>Dots in a row are an ellipsis in the wrong form, not stops.</summary>
    private static bool IsRepeated(string text, int at) =>
        text[at] == '.' && (Characters.At(text, at - 1) == '.' || Characters.At(text, at + 1) == '.');

    /// <summary>Within a stretch of ASCII that holds a scheme, www or @.</summary>
    private static bool IsInAddress(string text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] is > ' ' and < '\u007F')
            start--;
        var end = at;
        while (end < text.Length && text[end] is > ' ' and < '\u007F')
            end++;
        var token = text.AsSpan(start, end - start);
        return token.Contains("://", StringComparison.Ordinal) || token.Contains("www.", StringComparison.OrdinalIgnoreCase) || token.Contains('@');
    }

    /// <summary>True when what stands before is Chinese; closing quotation marks and points in a row are looked through.</summary>
    private static bool ChineseBefore(string text, int at)
    {
        var i = at - 1;
        while (Characters.At(text, i) is '”' or '’' or '"' or '\'' or ',' or ';' or ':' or '?' or '!')
            i--;
        return Characters.IsChinese(Characters.At(text, i));
    }

    private static bool ChineseAfter(string text, int at)
    {
        var i = Characters.SkipBlanks(text, at + 1);
        while (Characters.At(text, i) is '“' or '‘' or '"' or '\'')
            i++;
        return Characters.IsChinese(Characters.At(text, i));
    }
}
