using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Packs;

namespace WordAddin.Writing.Rules.Lexicons;

/// <summary>
/// A dated word list, embedded beside the rule that reads it: a head line, then term, replacement, source, valid-from
/// and scope, parted by tabs; a list may go on with valid-to, when and unless. All terms are looked for at once.
/// </summary>
public sealed class Lexicon
{
    private readonly Lazy<TermSearch> search;

    private Lexicon(ImmutableArray<LexiconEntry> entries)
    {
        Entries = entries;
        search = new(() => new TermSearch(entries));
    }

    public ImmutableArray<LexiconEntry> Entries { get; }

    /// <summary>Reads the list embedded as <paramref name="resource"/>, a path below the project.</summary>
    public static Lexicon Load(string resource)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(resource)
            ?? throw new FormatException($"The word list {resource} is missing.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), resource);
    }

    /// <exception cref="PackException">The list cannot be used as it is.</exception>
    internal static Lexicon Parse(string table, string file = "") => new(new LexiconReader(file).Read(table));

    /// <summary>Matches from left to right, the longest at each place, none overlapping.</summary>
    public IEnumerable<(LexiconEntry Entry, TextSpan Span)> Find(string text)
    {
        var start = search.Value.Next(text, 0, out var entry);
        return entry is null ? [] : FindFrom(text, start, entry);
    }

    private IEnumerable<(LexiconEntry Entry, TextSpan Span)> FindFrom(string text, int start, LexiconEntry? entry)
    {
        while (entry is not null)
        {
            var span = new TextSpan(start, entry.Term.Length);
            yield return (entry, span);
            start = search.Value.Next(text, span.End, out entry);
        }
    }
}
