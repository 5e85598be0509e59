using System.Buffers;
using System.Text;

namespace WordAddin.Writing.Facts;

/// <summary>Counts characters as 字数: every character but white space; a surrogate pair is one.</summary>
internal static class CharacterCount
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    public static int Of(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\uD800', '\uDFFF') ? CountRunes(text) : text.Length - text.CountAny(WhiteSpace);

    private static int CountRunes(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune))
                count++;
        }

        return count;
    }
}
