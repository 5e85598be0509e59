using System.Text;

namespace WordAddin.Writing.Facts;

/// <summary>Counts characters as 字数: every character but white space; a surrogate pair is one.</summary>
internal static class CharacterCount
{
    public static int Of(ReadOnlySpan<char> text)
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
