using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;
using WordAddin.Writing.Rules.Punctuation;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>What 现将学习、工作和廉政情况报告如下 says the report will hold, in that order.</summary>
/// <param name="Paragraph">The preamble's paragraph.</param>
/// <param name="Span">From 现 to 如下.</param>
/// <param name="Topics">Key of the genre's section and the word that names it, each key once.</param>
internal sealed record Promise(ParagraphReading Paragraph, TextSpan Span, ImmutableArray<(string Key, string Word)> Topics)
{
    /// <summary>Word of a transition, then the key of the section it stands for; none for words that promise nothing in particular.</summary>
    private static readonly Lazy<Lexicon> words = new(() => Lexicon.Load("Rules/Structure/PromiseWords.tsv"));

    public static Promise? Of(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs.Where(paragraph => paragraph.Zone == Zone.Preamble))
        {
            if (Preambles.Find(paragraph.Text) is { } transition)
                return new Promise(paragraph, transition, [.. TopicsIn(paragraph.Text.Substring(transition.Start, transition.Length))]);
        }

        return null;
    }

    /// <summary>The topics that a text names, each once.</summary>
    public static IEnumerable<(string Key, string Word)> TopicsIn(string text) =>
        words.Value.Find(text)
            .Where(match => match.Entry.Replacement.Length > 0)
            .Select(match => (Key: match.Entry.Replacement, Word: match.Entry.Term))
            .DistinctBy(topic => topic.Key);
}
