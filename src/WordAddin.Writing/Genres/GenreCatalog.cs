using System.Collections.Immutable;
using WordAddin.Writing.Packs;

namespace WordAddin.Writing.Genres;

/// <summary>Every kind of report the product knows, explicit and in the order writers see them; packs are read on first use.</summary>
public static class GenreCatalog
{
    private static readonly Lazy<ImmutableArray<Genre>> Packs =
        new(() => [.. Ids.Select(id => GenreReader.Read(PathOf(id, "genre.json"), EmbeddedText.Read(PathOf(id, "genre.json"))))]);

    public static ImmutableArray<string> Ids { get; } =
    [
        "duty-integrity-study-law",
        "party-conduct",
        "duty-integrity-study",
        "party-building-duty",
        "study-group-annual",
        "party-building-annual",
    ];

    public static ImmutableArray<Genre> Genres => Packs.Value;

    public static Genre? Find(string id) =>
        Genres.FirstOrDefault(genre => string.Equals(genre.Id, id, StringComparison.Ordinal));

    /// <summary>The model report of a genre, in Markdown.</summary>
    public static string ExampleOf(Genre genre)
    {
        ArgumentNullException.ThrowIfNull(genre);
        return EmbeddedText.Read(PathOf(genre.Id, "example.md"));
    }

    private static string PathOf(string id, string file) => $"Genres/{id}/{file}";
}
