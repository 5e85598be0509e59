using WordAddin.Contracts;
using WordAddin.Host.Api.Problems;
using WordAddin.Writing.Genres;

namespace WordAddin.Host.Api.Genres;

/// <summary>The kinds of report, with their sections and the facts they ask for.</summary>
internal static class GenreEndpoints
{
    public static void MapGenres(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/genres", () => ContractResult.Json(writer => GenresJson.WriteAll(writer, GenreCatalog.Genres)))
            .WithSummary("Every kind of report.");
        routes.MapGet("/api/genres/{id}", (string id, HttpContext context) => GenreCatalog.Find(id) is { } genre
                ? ContractResult.Json(writer => GenresJson.WriteOne(writer, genre))
                : (Problem.UnknownGenre with { Status = StatusCodes.Status404NotFound }).In(context))
            .WithSummary("One kind of report.");
    }
}
