using Microsoft.AspNetCore.Mvc;
using WordAddin.Contracts;
using WordAddin.Host.Api.Problems;
using WordAddin.OpenXml.Writing;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Skeletons;

namespace WordAddin.Host.Api.Skeletons;

/// <summary>A report to be written: as blocks for the open document, or as a finished .docx.</summary>
internal static class SkeletonEndpoints
{
    /// <summary>Longest facts file, in bytes.</summary>
    private const long LargestFacts = 1024 * 1024;

    public static void MapSkeletons(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/skeletons", BuildAsync)
            .Accepts<object>("application/json")
            .WithMetadata(new RequestSizeLimitAttribute(LargestFacts))
            .RequireRateLimiting(WorkLimit.Policy)
            .WithSummary("Builds a skeleton from a facts file; a .docx where Accept asks for one, blocks otherwise.");

    private static async Task<IResult> BuildAsync(HttpContext context, CancellationToken cancellation)
    {
        using var reader = new StreamReader(context.Request.Body);
        var facts = FactSheetReader.Read("facts", await reader.ReadToEndAsync(cancellation));
        var options = new SkeletonOptions { PromptLanguage = RequestLanguage.Of(context.Request) };
        var skeleton = new SkeletonBuilder(Guid.NewGuid).Build(GenreCatalog.Find(facts.GenreId)!, facts, options);
        return WantsDocument(context.Request)
            ? Document(skeleton, facts)
            : ContractResult.Json(writer => SkeletonJson.Write(writer, skeleton));
    }

    private static bool WantsDocument(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains(DocxContent.Type, StringComparison.OrdinalIgnoreCase);

    private static IResult Document(Skeleton skeleton, FactSheet facts)
    {
        using var document = new MemoryStream();
        SkeletonDocument.Write(skeleton, DocumentState.Of(skeleton, facts), document);
        return Results.Bytes(document.ToArray(), DocxContent.Type, $"{skeleton.GenreId}.docx");
    }
}
