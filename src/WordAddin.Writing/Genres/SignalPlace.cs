namespace WordAddin.Writing.Genres;

/// <summary>Where the words of a recognition signal are looked for.</summary>
public enum SignalPlace
{
    Title,
    Preamble,

    /// <summary>The level-1 headings.</summary>
    Headings,

    /// <summary>The whole report.</summary>
    Text,
}
