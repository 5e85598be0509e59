using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>Looks at the edges of a text for one of several words.</summary>
internal static class WordLists
{
    public static bool StartsWithAny(this ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static bool EndsWithAny(this ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
