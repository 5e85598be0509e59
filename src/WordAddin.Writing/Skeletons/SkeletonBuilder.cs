using System.Collections.Immutable;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;

namespace WordAddin.Writing.Skeletons;

/// <summary>Turns a genre and what is known already into the blocks of a report to be written.</summary>
/// <param name="newIdentity">Source of the GUIDs in the tags of the sections.</param>
public sealed class SkeletonBuilder(Func<Guid> newIdentity)
{
    public Skeleton Build(Genre genre, FactSheet facts, SkeletonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(genre);
        ArgumentNullException.ThrowIfNull(facts);
        options ??= SkeletonOptions.Default;
        var filler = new TemplateFiller(facts);
        var written = Sections(genre, facts, options, filler).ToList();
        ImmutableArray<Block> note = genre.TitleNote is { } text ? [new Block(BlockKind.TitleNote, filler.Fill(text))] : [];
        return new Skeleton(
            genre.Id,
            YearOf(facts),
            [
                new Block(BlockKind.Title, filler.Fill(genre.Title)),
                .. note,
                new Block(BlockKind.Blank, []),
                .. written.SelectMany(section => section.Blocks),
                new Block(BlockKind.Body, filler.Fill(genre.Closing)),
                new Block(BlockKind.Blank, []),
                new Block(BlockKind.Signature, filler.Fill(genre.Signature)),
                new Block(BlockKind.Date, filler.Fill("{date}")),
            ],
            [.. written.Select(section => section.Section)]);
    }

    private IEnumerable<(SkeletonSection Section, IEnumerable<Block> Blocks)> Sections(
        Genre genre, FactSheet facts, SkeletonOptions options, TemplateFiller filler)
    {
        var writer = new SectionWriter(genre, filler, options);
        var number = 0;
        foreach (var section in Wanted(genre.Sections, facts, options))
        {
            var tag = SectionTag.Of(genre.Id, section.Key, newIdentity());
            if (section.Kind == SectionKind.Preamble)
            {
                yield return (new SkeletonSection(section.Key, tag, section.Title.Chinese), writer.Preamble(section));
                continue;
            }

            number++;
            var title = SectionTag.Fitting(filler.Text(writer.Heading(section, number)));
            var children = Wanted(section.Children, facts, options).ToImmutableArray();
            yield return (new SkeletonSection(section.Key, tag, title), writer.Numbered(section, number, children));
        }
    }

    private static IEnumerable<GenreSection> Wanted(
        ImmutableArray<GenreSection> sections, FactSheet facts, SkeletonOptions options) =>
        sections.Where(section => section.IsRequired
            || (options.OptionalSections?.Contains(section.Key) ?? section.Facts.Any(key => facts.Find(key) is not null)));

    private static int? YearOf(FactSheet facts) =>
        facts.Find(FactSheet.YearKey) is FactValue.Number { Value: >= 1 and <= 9999 and var year } ? (int)year : null;
}
