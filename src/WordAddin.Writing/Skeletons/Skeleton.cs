using System.Collections.Immutable;

namespace WordAddin.Writing.Skeletons;

/// <summary>A report before it is written: headings, openings, prompts and facts, ready for a .docx or an open document.</summary>
/// <param name="GenreId">Id of the genre.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Blocks">Paragraphs in order; blocks of one section stand together.</param>
/// <param name="Sections">The sections in order.</param>
public sealed record Skeleton(
    string GenreId,
    int? Year,
    ImmutableArray<Block> Blocks,
    ImmutableArray<SkeletonSection> Sections);
