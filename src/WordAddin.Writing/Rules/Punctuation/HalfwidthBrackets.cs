namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Finds half-width round brackets that stand in Chinese text; both marks of a pair share their fate.</summary>
internal static class HalfwidthBrackets
{
    public static HashSet<int> In(string text)
    {
        var wrong = new HashSet<int>();
        if (!text.AsSpan().ContainsAny('(', ')'))
            return wrong;
        foreach (var pair in MarkPairs.Read(text, ['(', '（'], [')', '）']).Pairs)
        {
            if (IsOrdinal(text, pair) || IsCall(text, pair) || !(TouchesChinese(text, pair.Open) || TouchesChinese(text, pair.Close)))
                continue;
            foreach (var mark in new[] { pair.Open, pair.Close })
            {
                if (text[mark] is '(' or ')')
                    wrong.Add(mark);
            }
        }

        return wrong;
    }

    /// <summary>The brackets of (一) belong to the rule on ordinals.</summary>
    private static bool IsOrdinal(string text, MarkPairs.Pair pair)
    {
        var before = Characters.At(text, pair.Open - 1);
        if (pair.Close == pair.Open + 1 || !(before == '\0' || Characters.IsBlank(before) || Characters.IsChineseMark(before)))
            return false;
        for (var i = pair.Open + 1; i < pair.Close; i++)
        {
            if (!Characters.IsChineseNumeral(text[i]) && !char.IsAsciiDigit(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>f(x) keeps its brackets wherever it stands.</summary>
    private static bool IsCall(string text, MarkPairs.Pair pair) =>
        char.IsAsciiLetterOrDigit(Characters.At(text, pair.Open - 1))
        && !text.AsSpan(pair.Open + 1, pair.Close - pair.Open - 1).ContainsAnyExceptInRange('\0', '\u007F');

    private static bool TouchesChinese(string text, int mark) =>
        Characters.IsChinese(Characters.At(text, mark - 1)) || Characters.IsChinese(Characters.At(text, mark + 1));
}
