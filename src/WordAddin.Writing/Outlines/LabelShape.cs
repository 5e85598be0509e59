using System.Buffers;
using System.Runtime.InteropServices;

namespace WordAddin.Writing.Outlines;

/// <summary>The measure of a short sentence that may serve as a label: its length and how it falls into clauses.</summary>
/// <param name="Length">UTF-16 units without the full stop.</param>
/// <param name="Clauses">Clauses between commas.</param>
/// <param name="FirstClause">Length of the first clause.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LabelShape(int Length, int Clauses, int FirstClause)
{
    private const int Shortest = 4;
    private const int Longest = 32;
    private const int MostClauses = 3;

    private static readonly SearchValues<char> NotInLabels = SearchValues.Create("；：;:0123456789");

    /// <summary>Reads a sentence with its full stop; false when it is no label by its form.</summary>
    public static bool TryRead(ReadOnlySpan<char> sentence, out LabelShape shape)
    {
        shape = default;
        if (sentence.Length is <= Shortest or > Longest || sentence[^1] != '。')
            return false;
        var label = sentence[..^1];
        var commas = label.Count('，');
        if (commas >= MostClauses || label.ContainsAny(NotInLabels))
            return false;
        var first = label.IndexOf('，');
        shape = new LabelShape(label.Length, commas + 1, first < 0 ? label.Length : first);
        return true;
    }
}
