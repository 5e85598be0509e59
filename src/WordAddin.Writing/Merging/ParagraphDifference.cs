using System.Collections.Immutable;

namespace WordAddin.Writing.Merging;

/// <summary>One paragraph that is not what it was.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="OldParagraph">Index in the old manuscript; null when it was added.</param>
/// <param name="NewParagraph">Index in the new manuscript; null when it was removed.</param>
/// <param name="Pieces">Its text in order; the kept and added pieces make the new text, the kept and removed ones the old.</param>
public sealed record ParagraphDifference(
    ParagraphDifferenceKind Kind, int? OldParagraph, int? NewParagraph, ImmutableArray<TextPiece> Pieces);
