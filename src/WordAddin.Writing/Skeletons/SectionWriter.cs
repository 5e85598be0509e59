using System.Collections.Immutable;
using WordAddin.Writing.Genres;

namespace WordAddin.Writing.Skeletons;

/// <summary>Writes the blocks of one section: heading, prompt, openings, sub-headings.</summary>
internal sealed class SectionWriter(Genre genre, TemplateFiller filler, SkeletonOptions options)
{
    private readonly LevelTwoForm form = options.LevelTwoForm ?? genre.LevelTwoForm;

    public IEnumerable<Block> Preamble(GenreSection section)
    {
        yield return Body(section, Prompt(section, []));
        yield return Body(section, [.. filler.Fill(genre.Preamble), .. filler.Fill(genre.Transition)]);
    }

    public IEnumerable<Block> Numbered(GenreSection section, int number, ImmutableArray<GenreSection> children)
    {
        yield return new Block(BlockKind.Heading1, filler.Fill(Heading(section, number)), section.Key);
        yield return Body(section, Prompt(section, children));
        foreach (var opening in section.Openings)
            yield return Body(section, filler.Fill(opening));
        foreach (var block in Children(section, children))
            yield return block;
    }

    /// <summary>Template of a level-1 heading with its ordinal.</summary>
    public string Heading(GenreSection section, int number) => $"{ChineseOrdinal.Of(number)}、{TitleOf(section)}";

    private IEnumerable<Block> Children(GenreSection section, ImmutableArray<GenreSection> children)
    {
        if (children.IsEmpty)
            return [];
        return form switch
        {
            LevelTwoForm.EnumeratedInline => [Body(section, [.. children.SelectMany(RunIn)])],
            LevelTwoForm.StandAlone => children.SelectMany((child, index) => StandAlone(section, child, index)),
            _ => children.Select((child, index) => Body(section, [.. RunIn(child, index)])),
        };
    }

    private IEnumerable<Inline> RunIn(GenreSection child, int index) =>
        [.. filler.Fill($"{Label(index)}{TitleOf(child)}。", InlineKind.RunInHeading), .. Openings(child)];

    private IEnumerable<Block> StandAlone(GenreSection section, GenreSection child, int index)
    {
        yield return new Block(BlockKind.Heading2, filler.Fill($"{Label(index)}{TitleOf(child)}"), section.Key);
        yield return Body(section, [.. Openings(child)]);
    }

    private IEnumerable<Inline> Openings(GenreSection child) => child.Openings.SelectMany(opening => filler.Fill(opening));

    private string Label(int index) => form switch
    {
        LevelTwoForm.TopicSentences => "",
        LevelTwoForm.EnumeratedParagraphs or LevelTwoForm.EnumeratedInline => $"{ChineseOrdinal.Of(index + 1)}是",
        _ => $"（{ChineseOrdinal.Of(index + 1)}）",
    };

    private string TitleOf(GenreSection section) =>
        (options.HeadingStyle == HeadingStyle.Functional ? section.FunctionalTitle : section.Title).Chinese;

    private ImmutableArray<Inline> Prompt(GenreSection section, ImmutableArray<GenreSection> children) =>
        [new Inline(InlineKind.Prompt, PromptText.Of(section, children, genre, options.PromptLanguage))];

    private static Block Body(GenreSection section, ImmutableArray<Inline> inlines) => new(BlockKind.Body, inlines, section.Key);
}
