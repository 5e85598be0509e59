using System.Buffers;
using System.Collections.Immutable;

namespace WordAddin.Writing.Facts;

/// <summary>
/// Words sought before or after a place. The character next to the place is looked at first: nearly everywhere it says that
/// none of them stands there. Of several that fit, the first of the list counts.
/// </summary>
internal sealed class EdgeWords(ImmutableArray<string> words)
{
    private readonly SearchValues<char> firsts = SearchValues.Create([.. words.Select(word => word[0])]);
    private readonly SearchValues<char> lasts = SearchValues.Create([.. words.Select(word => word[^1])]);

    /// <summary>The word that starts at <paramref name="position"/>, or the empty string.</summary>
    public string After(string text, int position)
    {
        if (position >= text.Length || !firsts.Contains(text[position]))
            return "";
        foreach (var word in words)
        {
            if (text.AsSpan(position).StartsWith(word, StringComparison.Ordinal))
                return word;
        }

        return "";
    }

    /// <summary>The word that ends before <paramref name="position"/>, or the empty string.</summary>
    public string Before(string text, int position)
    {
        if (position == 0 || !lasts.Contains(text[position - 1]))
            return "";
        foreach (var word in words)
        {
            if (text.AsSpan(0, position).EndsWith(word, StringComparison.Ordinal))
                return word;
        }

        return "";
    }
}
