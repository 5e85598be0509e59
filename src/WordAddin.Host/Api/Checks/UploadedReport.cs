using Microsoft.AspNetCore.WebUtilities;

namespace WordAddin.Host.Api.Checks;

/// <summary>A file that came with a request.</summary>
/// <param name="Name">As the sender calls it; empty when it does not say.</param>
/// <param name="Content">Can seek; larger content lies in a temporary file that goes with the request.</param>
internal sealed record UploadedReport(string Name, Stream Content)
{
    /// <summary>Bytes kept in memory before content moves to a temporary file.</summary>
    private const int LargestInMemory = 4 * 1024 * 1024;

    public static async Task<UploadedReport> ReceiveAsync(HttpRequest request, CancellationToken cancellation)
    {
        // The bytes themselves tell what they are; whatever else a client calls them, only a multipart form is unpacked.
        if (request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true)
            return FromForm(await request.ReadFormAsync(cancellation));
        request.EnableBuffering(LargestInMemory);
        await request.Body.DrainAsync(cancellation);
        request.Body.Position = 0;
        return new UploadedReport("", request.Body);
    }

    private static UploadedReport FromForm(IFormCollection form) =>
        form.Files is [{ } file]
            ? new UploadedReport(file.FileName, file.OpenReadStream())
            : throw new BadHttpRequestException("The form must hold one file.");
}
