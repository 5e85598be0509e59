using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;

namespace WordAddin.Cli.Files;

/// <summary>What <c>new</c> was asked for.</summary>
/// <param name="GenreId">Id of the genre.</param>
/// <param name="FactsFile">Path of the facts file; null writes a skeleton of gaps.</param>
/// <param name="Target">Path of the document.</param>
/// <param name="Headings">How headings are worded.</param>
/// <param name="Replaces">True when an existing document may go.</param>
/// <param name="Language">Language of prompts and messages.</param>
internal sealed record SkeletonOrder(
    string GenreId,
    string? FactsFile,
    string Target,
    HeadingStyle Headings,
    bool Replaces,
    Language Language);
