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

    private readonly TermSearch search;

    private Lexicon(ImmutableArray<LexiconEntry> entries)
    {
        Entries = entries;
        search = new TermSearch(entries);
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
        var start = search.Next(text, 0, out var entry);
        return entry is null ? [] : FindFrom(text, start, entry);
    }

    private IEnumerable<(LexiconEntry Entry, TextSpan Span)> FindFrom(string text, int start, LexiconEntry? entry)
    {
        while (entry is not null)
        {
            var span = new TextSpan(start, entry.Term.Length);
            yield return (entry, span);
            start = search.Next(text, span.End, out entry);
        }
    }

    private static LexiconEntry ParseEntry(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != 5 || cells[0].Length == 0 || cells[2].Length == 0)
            throw new FormatException($"'{line}' needs a term, a source and five columns.");
        return new LexiconEntry(cells[0], cells[1], cells[2], DateOnly.ParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture), cells[4]);
    }
}
