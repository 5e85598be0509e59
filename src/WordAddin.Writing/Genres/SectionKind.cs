namespace WordAddin.Writing.Genres;

/// <summary>What a top-level part of a report is.</summary>
public enum SectionKind
{
    /// <summary>开头段: has no heading.</summary>
    Preamble,

    /// <summary>A part under a level-1 heading.</summary>
    Numbered,
}
