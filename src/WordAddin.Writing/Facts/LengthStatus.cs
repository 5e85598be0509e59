namespace WordAddin.Writing.Facts;

/// <summary>How the length of a section compares with what its genre asks for.</summary>
public enum LengthStatus
{
    /// <summary>Within the band, or no band is set.</summary>
    Ok,
    TooShort,
    TooLong,

    /// <summary>Nothing but headings and prompts.</summary>
    Empty,
}
