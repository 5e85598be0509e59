using Microsoft.AspNetCore.Http;

namespace WordAddin.LocalDrive.Http;

/// <summary>The headers every answer of Graph carries.</summary>
internal static class GraphHeaders
{
    public const string RequestId = "request-id";
    public const string ClientRequestId = "client-request-id";

    public static void Add(HttpContext context)
    {
        var id = Guid.NewGuid().ToString();
        var headers = context.Response.Headers;
        headers[RequestId] = id;
        headers[ClientRequestId] = Guid.TryParse(context.Request.Headers[ClientRequestId], out var given) ? given.ToString() : id;
        headers["OData-Version"] = "4.0";
        headers.CacheControl = "no-store";
    }
}
