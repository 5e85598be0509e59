namespace WordAddin.Writing.Rules;

/// <summary>Finds the traits of a text in one pass.</summary>
internal static class TextTraitsReader
{
    private const TextTraits Point = (TextTraits)(1 << 30);

    public static TextTraits Read(string text)
    {
        var all = TextTraits.None;
        var previous = TextTraits.None;
        foreach (var c in text)
        {
            var traits = c is >= '\u4E00' and <= '\u9FFF' ? TextTraits.None : Of(c);
            if ((traits & previous & Point) != TextTraits.None)
                all |= TextTraits.AdjacentPoints | TextTraits.Ellipsis;
            all |= traits;
            previous = traits;
        }

        return all & ~Point;
    }

    private static TextTraits Of(char c) => c switch
    {
        '，' or '。' or '；' or '？' or '！' => Point,
        '、' => Point | TextTraits.Dunhao,
        '：' => Point | TextTraits.Colon,
        ',' or '.' or ';' or ':' or '?' or '!' => Point | TextTraits.HalfwidthMark,
        '(' or ')' => TextTraits.HalfwidthMark | TextTraits.Bracket,
        '"' or '\'' => TextTraits.HalfwidthQuote,
        '“' or '”' or '‘' or '’' => TextTraits.CurlyQuote,
        '（' or '）' or '〔' or '〕' or '【' or '】' or '[' or ']' or '［' or '］' => TextTraits.Bracket,
        '《' or '》' or '〈' or '〉' => TextTraits.BookTitle,
        '…' or '·' or '・' => TextTraits.Ellipsis,
        '-' or '－' or '–' or '—' or '―' => TextTraits.Dash,
        >= '0' and <= '9' => TextTraits.Digit,
        _ when Residue.PlaceholderReader.IsStandIn(c) => TextTraits.StandIn,
        _ when Characters.IsBlank(c) => TextTraits.Blank,
        _ => TextTraits.None,
    };
}
