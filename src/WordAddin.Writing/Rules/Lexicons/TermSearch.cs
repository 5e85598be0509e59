using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WordAddin.Writing.Rules.Lexicons;

/// <summary>
/// Finds the terms of a list. <see cref="System.Buffers.SearchValues"/> of strings walks an automaton through every Chinese
/// character; here one bit says whether a term can begin with the two characters at a place, and hardly any place passes.
/// </summary>
internal sealed class TermSearch
{
    private const int Slots = 8192;
    private const int BitsOfWord = 64;

    private readonly ulong[] beginnings = new ulong[Slots / BitsOfWord];
    private readonly FrozenDictionary<char, ImmutableArray<LexiconEntry>> byFirst;

    /// <summary>0 when a term of a single character makes the second one meaningless.</summary>
    private readonly int secondWeight;

    public TermSearch(ImmutableArray<LexiconEntry> entries)
    {
        byFirst = entries.GroupBy(entry => entry.Term[0]).ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(entry => entry.Term.Length).ToImmutableArray());
        secondWeight = entries.Any(entry => entry.Term.Length == 1) ? 0 : 31;
        foreach (var entry in entries)
        {
            var slot = Slot(entry.Term[0], entry.Term.Length > 1 ? entry.Term[1] : '\0');
            beginnings[slot / BitsOfWord] |= 1UL << (slot % BitsOfWord);
        }
    }

    /// <summary>The first place at or after <paramref name="from"/> where a term begins, and the longest one there; -1 when there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from, out LexiconEntry? entry)
    {
        entry = null;
        for (var at = from; at < text.Length; at++)
        {
            var slot = Slot(text[at], at + 1 < text.Length ? text[at + 1] : '\0');
            if ((beginnings[slot / BitsOfWord] & (1UL << (slot % BitsOfWord))) != 0 && (entry = LongestAt(text[at..])) is not null)
                return at;
        }

        return -1;
    }

    private LexiconEntry? LongestAt(ReadOnlySpan<char> text)
    {
        if (!byFirst.TryGetValue(text[0], out var entries))
            return null;
        foreach (var entry in entries)
        {
            if (text.StartsWith(entry.Term, StringComparison.Ordinal))
                return entry;
        }

        return null;
    }

    private int Slot(char first, char second) => (first + (second * secondWeight)) & (Slots - 1);
}
