using System.Text;

namespace WordAddin.Writing.Facts;

/// <summary>Makes a text from outside fit for a paragraph of a report.</summary>
internal static class CleanText
{
    /// <summary>Control characters become one space, halves of surrogate pairs go, the ends are trimmed.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
                clean.Append(' ');
            else if (rune != Rune.ReplacementChar && rune.Value is not (0xFFFE or 0xFFFF))
                clean.Append(rune.ToString());
        }

        return clean.ToString().Trim();
    }
}
