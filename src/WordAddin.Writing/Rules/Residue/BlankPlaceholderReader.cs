using System.Buffers;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Finds blanks and dots where a figure belongs: 2023年　月　日, 召开会议  次, 开展调研……次。</summary>
internal static class BlankPlaceholderReader
{
    private static readonly SearchValues<char> hollow = SearchValues.Create(" \t\u3000\u00A0…");

    public static void Read(string text, List<(TextSpan Span, PlaceholderForm Form)> found)
    {
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(hollow);
            if (next < 0)
                return;
            var start = at + next;
            var length = text.AsSpan(start).IndexOfAnyExcept(hollow);
            if (length < 0)
                return;
            at = start + length;
            if (start > 0 && LacksFigure(text, start, at))
                found.Add((TextSpan.FromBounds(start, at), PlaceholderForm.Blank));
        }
    }

    /// <summary>True when a figure belongs between <paramref name="start"/> and <paramref name="end"/>, where blanks or dots stand.</summary>
    public static bool LacksFigure(string text, int start, int end)
    {
        var left = text[start - 1];
        var right = text[end];
        if ((left, right) is ('年', '月') or ('月', '日'))
            return true;
        var isWide = end - start > 1 || text[start] == '…';
        return isWide && Characters.IsHan(left) && right is '次' or '件' or '条' or '篇' or '项' or '余' or '名' or '户' or '个'
            && !Characters.IsHan(Characters.At(text, end + 1));
    }
}
