using System.Buffers;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Finds brackets with nothing in them, （待补） and the gaps of a skeleton, 〔协商活动次数〕.</summary>
internal static class BracketPlaceholderReader
{
    private const string Opening = "（(〔【[［《";
    private const string Closing = "）)〕】]］》";
    private const int LongestPending = 8;

    private static readonly SearchValues<char> opening = SearchValues.Create(Opening);

    public static void Read(string text, List<(TextSpan Span, PlaceholderForm Form)> found)
    {
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(opening);
            if (next < 0)
                return;
            var open = at + next;
            at = open + 1;
            if (FormAt(text, open, out var close) is not { } form)
                continue;
            found.Add((TextSpan.FromBounds(open, close + 1), form));
            at = close + 1;
        }
    }

    private static PlaceholderForm? FormAt(string text, int open, out int close)
    {
        var closing = Closing[Opening.IndexOf(text[open], StringComparison.Ordinal)];
        close = Characters.SkipBlanks(text, open + 1);
        if (Characters.At(text, close) == closing)
            return char.IsAsciiLetterOrDigit(Characters.At(text, open - 1)) && text[open] is '(' or '[' ? null : PlaceholderForm.EmptyBrackets;
        if (text[open] is '（' or '(')
            return IsPending(text, open, closing, out close) ? PlaceholderForm.Pending : null;
        return text[open] == '〔' && IsGap(text, open, out close) ? PlaceholderForm.Gap : null;
    }

    /// <summary>待 and what is still to be done, alone in round brackets. Square ones belong to notes of the draft.</summary>
    private static bool IsPending(string text, int open, char closing, out int close)
    {
        var rest = text.AsSpan(open + 1, Math.Min(LongestPending, text.Length - open - 1));
        close = open + 1 + rest.IndexOf(closing);
        return close > open + 2 && rest[0] == '待' && rest[1] is '补' or '定' or '填' or '核' or '查' or '确' or '完' or '更';
    }

    /// <summary>〔2023〕 is the year of a document number; any other words in these brackets are a gap.</summary>
    private static bool IsGap(string text, int open, out int close)
    {
        close = open + 1;
        var isYear = true;
        while (close < text.Length && text[close] is not ('〕' or '〔'))
        {
            isYear &= char.IsAsciiDigit(text[close]) || Characters.IsChineseNumeral(text[close]) || StandInReader.IsStandIn(text[close])
                || text[close] is '年' or ' ';
            close++;
        }

        return !isYear && Characters.At(text, close) == '〕';
    }
}
