using System.Collections.Immutable;
using System.Text;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Genres;

/// <summary>Tells which kind of report a manuscript is, by the signals in the genre packs. The writer is to confirm it.</summary>
public static class GenreRecognizer
{
    /// <summary>Below this much weight no genre is named.</summary>
    private const int LeastWeight = 40;

    /// <summary>Only a writer can be wholly sure.</summary>
    private const int MostWeight = 99;

    /// <summary>What a report says of itself it says early; longer texts cost no more time.</summary>
    private const int LongestText = 100_000;

    private static readonly BilingualText Chosen = new("由使用者选定", "Chosen by the writer");

    /// <summary>The match for a genre that the writer named.</summary>
    public static GenreMatch Given(Genre genre)
    {
        ArgumentNullException.ThrowIfNull(genre);
        return new GenreMatch(genre.Id, 1, [Chosen]);
    }

    /// <summary>The likeliest genre, or null when none is likely.</summary>
    public static GenreMatch? Recognize(Manuscript manuscript, Outline outline)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        ArgumentNullException.ThrowIfNull(outline);
        var texts = TextsOf(manuscript, outline);
        return GenreCatalog.Genres
            .Select(genre => MatchOf(genre, texts))
            .Where(match => match.Confidence >= LeastWeight / 100.0)
            .MaxBy(match => match.Confidence);
    }

    private static GenreMatch MatchOf(Genre genre, ImmutableDictionary<SignalPlace, string> texts)
    {
        var signals = genre.Recognition.Where(signal => Holds(signal, texts[signal.Place])).ToList();
        var weight = Math.Clamp(signals.Sum(signal => signal.Weight), 0, MostWeight);
        return new GenreMatch(
            genre.Id, weight / 100.0, [.. signals.Where(signal => signal.Weight > 0).Select(signal => signal.Reason)]);
    }

    private static bool Holds(RecognitionSignal signal, string text) =>
        signal.All.All(word => text.Contains(word, StringComparison.Ordinal))
        && !signal.None.Any(word => text.Contains(word, StringComparison.Ordinal))
        && (signal.Any.IsEmpty || OccursOftenEnough(signal, text));

    private static bool OccursOftenEnough(RecognitionSignal signal, string text)
    {
        var count = 0;
        foreach (var word in signal.Any)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                if (++count >= signal.AtLeast)
                    return true;
            }
        }

        return false;
    }

    private static ImmutableDictionary<SignalPlace, string> TextsOf(Manuscript manuscript, Outline outline) =>
        ImmutableDictionary.CreateRange(
        [
            KeyValuePair.Create(SignalPlace.Title, NodesOf(manuscript, outline, node => node.Kind == OutlineKind.Title)),
            KeyValuePair.Create(SignalPlace.Headings, NodesOf(manuscript, outline, node => node is { IsHeading: true, Level: 1 })),
            KeyValuePair.Create(SignalPlace.Preamble, ParagraphsIn(manuscript, outline, Zone.Preamble)),
            KeyValuePair.Create(SignalPlace.Text, ParagraphsIn(manuscript, outline, Zone.Written)),
        ]);

    private static string NodesOf(Manuscript manuscript, Outline outline, Func<OutlineNode, bool> wanted) => Joined(
        outline.Nodes.Where(wanted).Select(node => manuscript.Paragraphs[node.Paragraph].Text.Substring(node.Span.Start, node.Span.Length)));

    private static string ParagraphsIn(Manuscript manuscript, Outline outline, Zone zone) => Joined(
        manuscript.Paragraphs.Where(paragraph => (outline.Zones[paragraph.Index] & zone) != Zone.None).Select(paragraph => paragraph.Text));

    private static string Joined(IEnumerable<string> texts)
    {
        var joined = new StringBuilder();
        foreach (var text in texts)
        {
            if (joined.Length >= LongestText)
                break;
            joined.Append(text.AsSpan(0, Math.Min(text.Length, LongestText - joined.Length))).Append('\n');
        }

        return joined.ToString();
    }
}
