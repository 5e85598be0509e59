using System.Runtime.InteropServices;

namespace WordAddin.Writing.Rules;

/// <summary>Opening and closing marks of one kind matched against each other, nested ones included.</summary>
internal sealed class MarkPairs
{
    private readonly List<Pair> pairs = [];
    private readonly List<int> unclosed = [];
    private readonly List<int> unopened = [];

    private MarkPairs()
    {
    }

    /// <summary>In the order of their closing marks.</summary>
    public IReadOnlyList<Pair> Pairs => pairs;

    /// <summary>Opening marks without a partner, in order.</summary>
    public IReadOnlyList<int> Unclosed => unclosed;

    /// <summary>Closing marks without a partner, in order.</summary>
    public IReadOnlyList<int> Unopened => unopened;

    public bool AreBalanced => unclosed.Count + unopened.Count == 0;

    /// <summary>
    /// Matches the marks of <paramref name="text"/>. <paramref name="either"/> is a mark without direction: it closes what
    /// is open, or opens.
    /// </summary>
    public static MarkPairs Read(string text, ReadOnlySpan<char> opening, ReadOnlySpan<char> closing, char either = '\0')
    {
        var result = new MarkPairs();
        var open = result.unclosed;
        ReadOnlySpan<char> marks = either == '\0' ? [.. opening, .. closing] : [.. opening, .. closing, either];
        var i = -1;
        while (text.AsSpan(i + 1).IndexOfAny(marks) is >= 0 and var distance)
        {
            i += distance + 1;
            var c = text[i];
            if (opening.Contains(c) || (c == either && open.Count == 0))
                open.Add(i);
            else if (open.Count == 0)
                result.unopened.Add(i);
            else
                result.Close(i);
        }

        return result;
    }

    private void Close(int at)
    {
        var start = unclosed[^1];
        unclosed.RemoveAt(unclosed.Count - 1);
        pairs.Add(new Pair(start, at, unclosed.Count + 1));
    }

    /// <summary>A matched pair.</summary>
    /// <param name="Open">Place of the opening mark.</param>
    /// <param name="Close">Place of the closing mark.</param>
    /// <param name="Depth">1 for an outermost pair, counting marks that stay open.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Pair(int Open, int Close, int Depth);
}
