using System.Collections.Immutable;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Skeletons;

namespace WordAddin.Writing.Facts;

/// <summary>Measures the sections of a report against its genre.</summary>
public static class SectionLengths
{
    /// <summary>All sections in document order, sub-sections after their section.</summary>
    public static ImmutableArray<SectionLength> Measure(Manuscript manuscript, Outline outline, Genre? genre)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        ArgumentNullException.ThrowIfNull(outline);
        var totals = new RunningTotals(manuscript, outline);
        var lengths = ImmutableArray.CreateBuilder<SectionLength>();
        foreach (var section in outline.Sections)
            Add(section, genre is null ? null : SectionMatcher.Match(genre, totals.HeadingOf(section))?.Key, totals, lengths);
        return genre is null ? lengths.ToImmutable() : Weigh(lengths, genre);
    }

    /// <summary>What one paragraph adds to the length of a report; prompts, tables and residue add nothing.</summary>
    internal static int CharactersOf(Paragraph paragraph, Zone zone) =>
        (zone & (Zone.Prose | Zone.Heading)) == Zone.None || PromptText.IsPrompt(paragraph.Text) ? 0 : CharacterCount.Of(paragraph.Text);

    private static void Add(Section section, string? key, RunningTotals totals, ImmutableArray<SectionLength>.Builder lengths)
    {
        var characters = totals.Characters(section);
        lengths.Add(new SectionLength(
            section.Path,
            totals.HeadingOf(section),
            section.FirstParagraph,
            key,
            characters,
            totals.All == 0 ? 0 : (double)characters / totals.All,
            characters <= totals.HeadingCharacters(section) ? LengthStatus.Empty : LengthStatus.Ok));
        foreach (var child in section.Children)
            Add(child, null, totals, lengths);
    }

    private static ImmutableArray<SectionLength> Weigh(IReadOnlyList<SectionLength> lengths, Genre genre)
    {
        var bands = genre.Sections.ToDictionary(section => section.Key, section => section.Share, StringComparer.Ordinal);
        var shares = lengths.Where(length => length.SectionKey is not null)
            .GroupBy(length => length.SectionKey!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(length => length.Share) * 100, StringComparer.Ordinal);
        return [.. lengths.Select(length => length is { SectionKey: { } key, Status: LengthStatus.Ok } && bands[key] is { } band
            ? length with { Status = Against(band, shares[key]) }
            : length)];
    }

    private static LengthStatus Against(Band band, double percent) =>
        band.Contains(percent) ? LengthStatus.Ok : percent < band.Minimum ? LengthStatus.TooShort : LengthStatus.TooLong;

    /// <summary>Counts up to each paragraph, so that a section costs two look-ups.</summary>
    private sealed class RunningTotals
    {
        private readonly Manuscript manuscript;
        private readonly int[] characters;
        private readonly int[] headings;

        public RunningTotals(Manuscript manuscript, Outline outline)
        {
            this.manuscript = manuscript;
            characters = new int[manuscript.Paragraphs.Length + 1];
            headings = new int[manuscript.Paragraphs.Length + 1];
            foreach (var node in outline.Nodes.Where(node => node.IsHeading))
                headings[node.Paragraph + 1] += CharacterCount.Of(TextOf(node));
            for (var i = 0; i < manuscript.Paragraphs.Length; i++)
            {
                characters[i + 1] = characters[i] + CharactersOf(manuscript.Paragraphs[i], outline.Zones[i]);
                headings[i + 1] += headings[i];
            }
        }

        public int All => characters[^1];

        public int Characters(Section section) => Between(characters, section);

        public int HeadingCharacters(Section section) => Between(headings, section);

        public string HeadingOf(Section section) => TextOf(section.Heading).ToString();

        private ReadOnlySpan<char> TextOf(OutlineNode node) =>
            manuscript.Paragraphs[node.Paragraph].Text.AsSpan(node.Span.Start, node.Span.Length);

        private static int Between(int[] totals, Section section) =>
            totals[section.LastParagraph + 1] - totals[section.FirstParagraph];
    }
}
