using System.Buffers;
using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>The clauses of a heading do not share a word, unless they open with it on purpose.</summary>
public sealed class HeadingWordRepeat : Rule
{
    private static readonly SearchValues<char> functionWords = SearchValues.Create("的了和与及为在把对以于中上下之地得等不有是一要更向");

    /// <summary>Words that reports of this trade cannot do without.</summary>
    private static readonly Lazy<Lexicon> common = new(() => Lexicon.Load("Rules/Titles/CommonWords.tsv"));

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var heading in reading.Outline.Nodes.Where(node => node.IsHeading).Select(node => HeadingWording.Of(reading, node)))
        {
            if (heading.Clauses.Length == 2 && !heading.IsFunctional && SharedWord(heading.Clauses) is { } word)
                Report(heading, word, findings);
        }
    }

    private static void Report(HeadingWording heading, string word, FindingSink findings)
    {
        var again = heading.Paragraph.Text.LastIndexOf(word, heading.Node.Span.End - 1, StringComparison.Ordinal);
        findings.Report(heading.Paragraph.Source, new TextSpan(again, word.Length), arguments: ("word", word));
    }

    private static string? SharedWord(ImmutableArray<string> clauses)
    {
        for (var i = 0; i + 2 <= clauses[1].Length; i++)
        {
            var pair = clauses[1].AsSpan(i, 2);
            var first = clauses[0].AsSpan().IndexOf(pair);
            if (first >= 0 && !(first == 0 && i == 0) && IsWord(pair.ToString()))
                return pair.ToString();
        }

        return null;
    }

    private static bool IsWord(string pair) =>
        pair.All(Characters.IsHan) && !pair.AsSpan().ContainsAny(functionWords) && !common.Value.Find(pair).Any();
}
