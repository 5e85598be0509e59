using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Lexicons;

/// <summary>
/// A dated word list, embedded beside the rule that reads it: a head line, then term, replacement, source, valid-from
/// and scope, parted by tabs. All terms are looked for at once.
/// </summary>
public sealed class Lexicon
{
    private const string Head = "term\treplacement\tsource\tvalidFrom\tscope";

    private readonly SearchValues<string> terms;

    /// <summary>The terms with and without ASCII: a search for both kinds at once takes the slow way on Chinese text.</summary>
    private readonly (SearchValues<string> Mixed, SearchValues<string> Chinese) kinds;
    private readonly FrozenDictionary<char, ImmutableArray<LexiconEntry>> byFirst;

    private Lexicon(ImmutableArray<LexiconEntry> entries)
    {
        Entries = entries;
        terms = SearchFor(entries);
        kinds = (SearchFor(entries.Where(HoldsAscii)), SearchFor(entries.Where(entry => !HoldsAscii(entry))));
        byFirst = entries.GroupBy(entry => entry.Term[0]).ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(entry => entry.Term.Length).ToImmutableArray());
    }

    public ImmutableArray<LexiconEntry> Entries { get; }

    /// <summary>Reads the list embedded as <paramref name="resource"/>, a path below the project.</summary>
    public static Lexicon Load(string resource)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(resource)
            ?? throw new FormatException($"The word list {resource} is missing.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    internal static Lexicon Parse(string table)
    {
        var lines = table.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines[0] != Head)
            throw new FormatException($"A word list starts with the columns '{Head}'.");
        return new Lexicon([.. lines.Skip(1).Select(ParseEntry)]);
    }

    /// <summary>Matches from left to right, the longest at each place, none overlapping.</summary>
    public IEnumerable<(LexiconEntry Entry, TextSpan Span)> Find(string text)
    {
        if (!text.AsSpan().ContainsAny(kinds.Chinese) && !text.AsSpan().ContainsAny(kinds.Mixed))
            yield break;
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(terms);
            if (next < 0)
                yield break;
            var start = at + next;
            var entry = LongestAt(text, start);
            yield return (entry, new TextSpan(start, entry.Term.Length));
            at = start + entry.Term.Length;
        }
    }

    private LexiconEntry LongestAt(string text, int start)
    {
        foreach (var entry in byFirst[text[start]])
        {
            if (text.AsSpan(start).StartsWith(entry.Term))
                return entry;
        }

        throw new InvalidOperationException("A term was found that the list does not hold.");
    }

    private static SearchValues<string> SearchFor(IEnumerable<LexiconEntry> entries) =>
        SearchValues.Create([.. entries.Select(entry => entry.Term)], StringComparison.Ordinal);

    private static bool HoldsAscii(LexiconEntry entry) => entry.Term.AsSpan().ContainsAnyInRange('\0', '\u007F');

    private static LexiconEntry ParseEntry(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != 5 || cells[0].Length == 0 || cells[2].Length == 0)
            throw new FormatException($"'{line}' needs a term, a source and five columns.");
        return new LexiconEntry(cells[0], cells[1], cells[2], DateOnly.ParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture), cells[4]);
    }
}
