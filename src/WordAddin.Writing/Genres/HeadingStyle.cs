namespace WordAddin.Writing.Genres;

/// <summary>How the headings of a report are worded.</summary>
public enum HeadingStyle
{
    /// <summary>对仗概括式: paired clauses that sum the section up.</summary>
    Parallel,

    /// <summary>功能式: the plain name of the section.</summary>
    Functional,
}
