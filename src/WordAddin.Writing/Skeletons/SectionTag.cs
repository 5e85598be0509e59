namespace WordAddin.Writing.Skeletons;

/// <summary>The tag of a section's content control, <c>wordaddin:{genre}:{key}:{guid}</c>.</summary>
internal static class SectionTag
{
    // Word keeps no more characters of a tag or a title.
    private const int MaximumLength = 64;

    /// <summary>16 digits of the GUID: they tell the sections of one document apart, and 32 would not fit.</summary>
    public static string Of(string genreId, string key, Guid identity) => $"wordaddin:{genreId}:{key}:{identity.ToString("N")[..16]}";

    /// <summary>A title that is too long for a content control is cut, never through a surrogate pair.</summary>
    public static string Fitting(string title)
    {
        if (title.Length <= MaximumLength)
            return title;
        var end = MaximumLength - 1;
        return title[..(char.IsHighSurrogate(title[end - 1]) ? end - 1 : end)] + "…";
    }
}
