using Microsoft.AspNetCore.Mvc;
using WordAddin.Drafts;
using WordAddin.Host.Api.Problems;

namespace WordAddin.Host.Api.Drafts;

/// <summary>Drafts on the drive: list, save new, open, save over, rename.</summary>
internal static class DraftEndpoints
{
    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        var drafts = routes.MapGroup("/api/drafts");
        drafts.MapGet("", ListAsync).WithSummary("All drafts, newest first.");
        drafts.MapPost("", SaveNewAsync)
            .Accepts<byte[]>(DocxContent.Type, "application/octet-stream")
            .WithSummary("Saves the body under a new name.");
        drafts.MapGet("/{id}/content", OpenAsync).WithSummary("The .docx of a draft.");
        drafts.MapPut("/{id}/content", SaveAsync)
            .Accepts<byte[]>(DocxContent.Type, "application/octet-stream")
            .WithSummary("Saves the body over the version named in If-Match; a lost race keeps it as a copy and says so.");
        drafts.MapPatch("/{id}", RenameAsync).WithSummary("Renames a draft; never over another.");
    }

    private static async Task<DraftList> ListAsync(HttpContext context, DraftLibraries libraries, CancellationToken cancellation)
    {
        var drafts = await LibraryOf(context, libraries).ListAsync(cancellation);
        return new DraftList([.. drafts.Select(DraftAnswer.Of)]);
    }

    private static async Task<IResult> SaveNewAsync(
        HttpContext context, [FromQuery] string name, DraftLibraries libraries, CancellationToken cancellation)
    {
        if (context.Request.ContentLength == 0)
            return DraftProblems.Empty.In(context);
        var draft = await LibraryOf(context, libraries).SaveNewAsync(name, context.Request.Body, cancellation);
        return Results.Created($"/api/drafts/{Uri.EscapeDataString(draft.Id)}/content", DraftAnswer.Of(draft));
    }

    private static async Task<IResult> OpenAsync(string id, HttpContext context, DraftLibraries libraries, CancellationToken cancellation)
    {
        var content = await LibraryOf(context, libraries).OpenAsync(id, cancellation);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Stream(content, DocxContent.Type);
    }

    private static async Task<IResult> SaveAsync(
        string id,
        HttpContext context,
        [FromHeader(Name = "If-Match")] string? version,
        DraftLibraries libraries,
        CancellationToken cancellation)
    {
        if (context.Request.ContentLength == 0)
            return DraftProblems.Empty.In(context);
        var draft = await LibraryOf(context, libraries).SaveAsync(id, version ?? "", context.Request.Body, cancellation);
        return Results.Ok(DraftAnswer.Of(draft));
    }

    private static async Task<DraftAnswer> RenameAsync(
        string id, DraftRename rename, HttpContext context, DraftLibraries libraries, CancellationToken cancellation) =>
        DraftAnswer.Of(await LibraryOf(context, libraries).RenameAsync(id, rename.Name, cancellation));

    private static DraftLibrary LibraryOf(HttpContext context, DraftLibraries libraries) =>
        libraries.In(RequestLanguage.Of(context.Request));
}
