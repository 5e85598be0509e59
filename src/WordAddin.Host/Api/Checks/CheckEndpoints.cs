using Microsoft.AspNetCore.Mvc;
using WordAddin.Contracts;
using WordAddin.Contracts.Requests;
using WordAddin.Host.Api.Problems;
using WordAddin.OpenXml.Reading;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Host.Api.Checks;

/// <summary>Checks a report: one open in Word, sent as JSON, or a file.</summary>
internal static class CheckEndpoints
{
    /// <summary>Longest JSON of an open document, in bytes; about two million characters.</summary>
    private const long LargestManuscript = 16 * 1024 * 1024;

    public static void MapChecks(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/checks", CheckManuscriptAsync)
            .Accepts<CheckRequest>("application/json")
            .WithMetadata(new RequestSizeLimitAttribute(LargestManuscript))
            .RequireRateLimiting(WorkLimit.Policy)
            .WithSummary("Checks an open document.");
        routes.MapPost("/api/checks/file", CheckFileAsync)
            .Accepts<byte[]>("*/*")
            .RequireRateLimiting(WorkLimit.Policy)
            .WithSummary("Checks a .docx or .txt file, sent as the body or as the one file of a form.");
    }

    private static async Task<IResult> CheckManuscriptAsync(HttpContext context, CancellationToken cancellation)
    {
        var request = await ManuscriptJson.ReadAsync(context.Request.Body, cancellation);
        if (request.Genre is { } genre && GenreCatalog.Find(genre) is null)
            return Problem.UnknownGenre.In(context);
        var options = new CheckOptions { GenreId = request.Genre, DisabledRules = (request.DisabledRules ?? []).ToHashSet(StringComparer.Ordinal) };
        var language = RequestLanguage.Parse(request.Language) ?? RequestLanguage.Of(context.Request);
        return Answer("document", ManuscriptJson.ToManuscript(request), options, language);
    }

    private static async Task<IResult> CheckFileAsync(
        HttpContext context, [FromQuery] string? name, [FromQuery] string? genre, CancellationToken cancellation)
    {
        if (genre is not null && GenreCatalog.Find(genre) is null)
            return Problem.UnknownGenre.In(context);
        var report = await UploadedReport.ReceiveAsync(context.Request, cancellation);
        var manuscript = ReportFileReader.Read(report.Content, name ?? report.Name);
        return Answer(name ?? report.Name, manuscript, new CheckOptions { GenreId = genre }, RequestLanguage.Of(context.Request));
    }

    private static IResult Answer(string file, Manuscript manuscript, CheckOptions options, Language language)
    {
        var report = Checker.Full.Check(manuscript, options);
        return ContractResult.Json(writer => FindingsJson.Write(writer, [CheckedDocument.Checked(file, report)], language));
    }
}
