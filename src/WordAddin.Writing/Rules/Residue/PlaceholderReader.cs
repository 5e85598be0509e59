using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Finds every place of a paragraph that is still to be filled in.</summary>
internal static class PlaceholderReader
{
    /// <summary>True for characters that may stand in for a missing word; whether they do depends on their neighbours.</summary>
    public static bool IsStandIn(char c) => StandInReader.IsStandIn(c);

    public static ImmutableArray<Placeholder> Read(ParagraphReading paragraph)
    {
        const TextTraits candidates = TextTraits.StandIn | TextTraits.Bracket | TextTraits.BookTitle | TextTraits.Blank | TextTraits.Ellipsis;
        if (!paragraph.Has(candidates) && !paragraph.Text.Contains("某某", StringComparison.Ordinal))
            return [];
        var found = new List<(TextSpan Span, PlaceholderForm Form)>();
        if (paragraph.Has(TextTraits.StandIn))
            StandInReader.Read(paragraph, found);
        if (paragraph.Has(TextTraits.Bracket | TextTraits.BookTitle))
            BracketPlaceholderReader.Read(paragraph.Text, found);
        if (paragraph.Has(TextTraits.Blank | TextTraits.Ellipsis))
            BlankPlaceholderReader.Read(paragraph.Text, found);
        UnnamedBodyReader.Read(paragraph.Text, found);
        return [.. WithoutOverlaps(found).Select(place =>
            new Placeholder(place.Span, PlaceholderClassifier.KindOf(paragraph, place.Span), place.Form))];
    }

    private static IEnumerable<(TextSpan Span, PlaceholderForm Form)> WithoutOverlaps(
        List<(TextSpan Span, PlaceholderForm Form)> found)
    {
        var end = 0;
        foreach (var place in found.OrderBy(place => place.Span.Start).ThenByDescending(place => place.Span.Length))
        {
            if (place.Span.Start < end)
                continue;
            end = place.Span.End;
            yield return place;
        }
    }
}
