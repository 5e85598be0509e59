using System.Runtime.InteropServices;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Groups of Chinese characters with blanks between them, up to the next mark.</summary>
/// <param name="Start">First unit of the row.</param>
/// <param name="End">The first unit after it.</param>
/// <param name="IsMeant">
/// True for a stretched name (张　三) and for slogans of one length side by side: there the blanks are meant.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpacedRow(int Start, int End, bool IsMeant)
{
    private const int ShortestSlogan = 4;
    private const int LongestSlogan = 12;

    /// <summary>The row around <paramref name="at"/>, between <paramref name="from"/> and <paramref name="to"/>.</summary>
    public static SpacedRow Around(string text, int at, int from, int to)
    {
        var start = at;
        while (start > from && Belongs(text[start - 1]))
            start--;
        var end = at;
        while (end < to && Belongs(text[end]))
            end++;
        return new SpacedRow(start, end, HasEqualGroups(text.AsSpan(start, end - start)));
    }

    private static bool HasEqualGroups(ReadOnlySpan<char> row)
    {
        var length = 0;
        var group = 0;
        for (var i = 0; i <= row.Length; i++)
        {
            if (i < row.Length && Characters.IsHan(row[i]))
            {
                group++;
                continue;
            }

            if (group > 0 && length > 0 && group != length)
                return false;
            length = group > 0 ? group : length;
            group = 0;
        }

        return length is 1 or (>= ShortestSlogan and <= LongestSlogan);
    }

    private static bool Belongs(char c) => Characters.IsHan(c) || Characters.IsBlank(c);
}
