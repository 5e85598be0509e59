using System.Buffers;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Finds what is written or meant as an ellipsis: …, three dots or more, 。。。.</summary>
internal static class Ellipses
{
    private static readonly SearchValues<char> marks = SearchValues.Create("….。·・");

    public static IEnumerable<TextSpan> In(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(marks);
            if (next < 0)
                yield break;
            var start = at + next;
            at = start + 1;
            while (at < text.Length && text[at] == text[start])
                at++;
            if (text[start] == '…' || at - start >= 3)
                yield return TextSpan.FromBounds(start, at);
        }
    }
}
