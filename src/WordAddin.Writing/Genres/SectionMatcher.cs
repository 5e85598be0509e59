namespace WordAddin.Writing.Genres;

/// <summary>Tells which section of a genre a heading belongs to, by words and never by number.</summary>
public static class SectionMatcher
{
    /// <summary>The section whose longest word occurs in the heading, or null; the earlier section wins a tie.</summary>
    public static GenreSection? Match(Genre genre, string heading)
    {
        ArgumentNullException.ThrowIfNull(genre);
        ArgumentNullException.ThrowIfNull(heading);
        GenreSection? best = null;
        var longest = 0;
        foreach (var section in genre.Sections)
        {
            var length = section.Kind == SectionKind.Numbered ? LongestWordIn(heading, section) : 0;
            if (length > longest)
                (best, longest) = (section, length);
        }

        return best;
    }

    private static int LongestWordIn(string heading, GenreSection section)
    {
        var longest = Math.Max(LengthIn(heading, section.Title.Chinese), LengthIn(heading, section.FunctionalTitle.Chinese));
        foreach (var word in section.Synonyms)
            longest = Math.Max(longest, LengthIn(heading, word));
        return longest;
    }

    private static int LengthIn(string heading, string word) => heading.Contains(word, StringComparison.Ordinal) ? word.Length : 0;
}
