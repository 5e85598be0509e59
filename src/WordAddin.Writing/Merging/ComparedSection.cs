using System.Collections.Immutable;

namespace WordAddin.Writing.Merging;

/// <summary>A section of either manuscript, or of both.</summary>
/// <param name="Old">Null when the section was added.</param>
/// <param name="New">Null when the section was removed.</param>
/// <param name="IsMoved">True when it stands at another place among the sections that both manuscripts have.</param>
/// <param name="Paragraphs">What changed in it, in order; of an added or removed section all of it.</param>
public sealed record ComparedSection(
    SectionPart? Old, SectionPart? New, bool IsMoved, ImmutableArray<ParagraphDifference> Paragraphs)
{
    public SectionStatus Status => (Old, New) switch
    {
        (null, _) => SectionStatus.Added,
        (_, null) => SectionStatus.Removed,
        _ when !Paragraphs.IsEmpty => SectionStatus.Changed,
        _ => IsMoved ? SectionStatus.Moved : SectionStatus.Unchanged,
    };
}
