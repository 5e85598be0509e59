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
        foreach (var section in genre.Sections.Where(section => section.Kind == SectionKind.Numbered))
        {
            foreach (var word in section.Synonyms.Add(section.Title.Chinese).Add(section.FunctionalTitle.Chinese))
            {
                if (word.Length > longest && heading.Contains(word, StringComparison.Ordinal))
                    (best, longest) = (section, word.Length);
            }
        }

        return best;
    }
}
