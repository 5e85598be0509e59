using System.Collections.Frozen;
using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Lexicons;

/// <summary>Looks for the terms of many word lists in one pass over a text; every term has two characters at least.</summary>
internal sealed class LexiconIndex
{
    private const int FilterBits = 1 << 18;

    private readonly FrozenDictionary<uint, ImmutableArray<(int List, LexiconEntry Entry)>> byOpening;

    /// <summary>One bit for the hash of each opening pair of characters: most places of a text are passed by looking here.</summary>
    private readonly ulong[] filter = new ulong[FilterBits / 64];
    private readonly int listCount;

    public LexiconIndex(ImmutableArray<Lexicon> lexicons)
    {
        listCount = lexicons.Length;
        byOpening = lexicons.SelectMany((lexicon, list) => lexicon.Entries.Select(entry => (list, entry)))
            .GroupBy(item => Opening(item.entry.Term, 0))
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(item => item.entry.Term.Length).ToImmutableArray());
        foreach (var opening in byOpening.Keys)
            filter[Slot(opening) >> 6] |= 1UL << (int)(Slot(opening) & 63);
    }

    /// <summary>
    /// Matches from left to right. Within one list they are the longest at their place and do not overlap; matches of
    /// different lists may.
    /// </summary>
    public ImmutableArray<LexiconMatch> Find(string text)
    {
        ImmutableArray<LexiconMatch>.Builder? matches = null;
        int[]? ends = null;
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var opening = Opening(text, at);
            if ((filter[Slot(opening) >> 6] >> (int)(Slot(opening) & 63) & 1) == 0 || !byOpening.TryGetValue(opening, out var candidates))
                continue;
            matches ??= ImmutableArray.CreateBuilder<LexiconMatch>();
            AddMatchesAt(text, at, candidates, ends ??= new int[listCount], matches);
        }

        return matches is null ? [] : matches.ToImmutable();
    }

    private static void AddMatchesAt(
        string text,
        int at,
        ImmutableArray<(int List, LexiconEntry Entry)> candidates,
        int[] ends,
        ImmutableArray<LexiconMatch>.Builder matches)
    {
        foreach (var (list, entry) in candidates)
        {
            if (ends[list] > at || !text.AsSpan(at).StartsWith(entry.Term))
                continue;
            var span = new TextSpan(at, entry.Term.Length);
            ends[list] = span.End;
            matches.Add(new LexiconMatch(list, entry, span));
        }
    }

    private static uint Opening(string text, int at) => ((uint)text[at] << 16) | text[at + 1];

    private static uint Slot(uint opening) => opening * 2654435769u >> 14;
}
