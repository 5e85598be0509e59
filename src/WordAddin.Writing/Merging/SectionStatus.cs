namespace WordAddin.Writing.Merging;

/// <summary>What became of a section.</summary>
public enum SectionStatus
{
    Unchanged,

    /// <summary>Its text differs; it may have moved as well.</summary>
    Changed,
    Added,
    Removed,

    /// <summary>The same text at another place in the order of the sections.</summary>
    Moved,
}
