using System.Runtime.InteropServices;

namespace WordAddin.Writing.Manuscripts;

/// <summary>A stretch of one paragraph's text, in UTF-16 units.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first unit after the span.</summary>
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True when the spans share a unit; a zero-length span overlaps what it stands strictly inside of.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
