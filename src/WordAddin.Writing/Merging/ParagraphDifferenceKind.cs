namespace WordAddin.Writing.Merging;

/// <summary>What became of a paragraph.</summary>
public enum ParagraphDifferenceKind
{
    Changed,
    Added,
    Removed,

    /// <summary>The same words stand elsewhere in the new manuscript.</summary>
    MovedAway,

    /// <summary>The same words stood elsewhere in the old manuscript.</summary>
    MovedHere,
}
