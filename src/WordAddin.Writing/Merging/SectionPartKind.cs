namespace WordAddin.Writing.Merging;

/// <summary>Where a part stands in its manuscript.</summary>
public enum SectionPartKind
{
    /// <summary>Title and preamble, up to the first heading.</summary>
    Opening,
    Section,

    /// <summary>Closing words, signature and attachments.</summary>
    Ending,
}
