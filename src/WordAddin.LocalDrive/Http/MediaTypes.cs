using Microsoft.AspNetCore.StaticFiles;

namespace WordAddin.LocalDrive.Http;

/// <summary>Media types by file extension, as the service gives them whatever the upload said.</summary>
internal static class MediaTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new();

    public static string Of(string name) => Known.TryGetContentType(name, out var type) ? type : "application/octet-stream";
}
