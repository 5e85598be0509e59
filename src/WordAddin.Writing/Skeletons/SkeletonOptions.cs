using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Skeletons;

/// <summary>What a writer may choose about a skeleton.</summary>
public sealed record SkeletonOptions
{
    public static SkeletonOptions Default { get; } = new();

    public HeadingStyle HeadingStyle { get; init; } = HeadingStyle.Parallel;

    /// <summary>Null for the genre's own form.</summary>
    public LevelTwoForm? LevelTwoForm { get; init; }

    /// <summary>
    /// Keys of the optional sections wanted; null for those that at least one of their facts was given for.
    /// Required sections are always there.
    /// </summary>
    public IReadOnlySet<string>? OptionalSections { get; init; }

    public Language PromptLanguage { get; init; } = Language.Chinese;
}
