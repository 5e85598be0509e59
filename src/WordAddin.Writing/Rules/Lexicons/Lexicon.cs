using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Lexicons;

/// <summary>
/// A dated word list, embedded beside the rule that reads it: a head line, then term, replacement, source, valid-from
/// and scope, parted by tabs; a list may go on with valid-to, when and unless. All terms are looked for at once.
/// </summary>
public sealed class Lexicon
{
    private const string Head = "term\treplacement\tsource\tvalidFrom\tscope";
    private const string LongHead = Head + "\tvalidTo\twhen\tunless";

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
        return Parse(reader.ReadToEnd());
    }

    internal static Lexicon Parse(string table)
    {
        var lines = table.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines[0] is not (Head or LongHead))
            throw new FormatException($"A word list starts with the columns '{Head}' or '{LongHead}'.");
        var columns = lines[0].Count(c => c == '\t') + 1;
        return new Lexicon([.. lines.Skip(1).Select((line, index) => ParseEntry(line, index + 2, columns))]);
    }

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

    private static LexiconEntry ParseEntry(string line, int number, int columns)
    {
        var cells = line.Split('\t');
        if (cells.Length != columns || cells[0].Length == 0 || cells[2].Length == 0)
            throw new FormatException($"Line {number}, '{line}', needs a term, a source and {columns} columns.");
        var entry = new LexiconEntry(cells[0], cells[1], cells[2], ParseDay(cells[3]), cells[4]);
        return columns == 5 ? entry : entry with
        {
            ValidTo = cells[5].Length == 0 ? null : ParseDay(cells[5]),
            When = ParseContexts(cells[6]),
            Unless = ParseContexts(cells[7]),
        };
    }

    private static DateOnly ParseDay(string cell) => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ImmutableArray<TermContext> ParseContexts(string cell) =>
        [.. cell.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(TermContext.Parse)];
}
