using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace WordAddin.LocalDrive.Http;

/// <summary>Bodies in and out.</summary>
internal static class JsonAnswers
{
    /// <summary>Bytes of the largest JSON body; the calls of a drive are small.</summary>
    private const int LargestBody = 256 * 1024;

    private const string ContentType =
        "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static async Task WriteAsync(HttpResponse response, int status, JsonObject body)
    {
        response.StatusCode = status;
        response.ContentType = ContentType;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, JsonSerializerOptions.Default);
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted);
    }

    public static Task WriteFaultAsync(HttpContext context, DriveFault fault, DateTimeOffset now)
    {
        var inner = new JsonObject
        {
            ["date"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
            ["request-id"] = context.Response.Headers[GraphHeaders.RequestId].ToString(),
            ["client-request-id"] = context.Response.Headers[GraphHeaders.ClientRequestId].ToString(),
        };
        if (fault.InnerCode is not null)
            inner.Insert(0, "code", fault.InnerCode);
        return WriteAsync(context.Response, fault.Status, new()
        {
            ["error"] = new JsonObject { ["code"] = fault.Code, ["message"] = fault.Message, ["innerError"] = inner },
        });
    }

    /// <summary>The JSON object of a request; null when it has no body.</summary>
    public static async Task<JsonObject?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var bytes = new byte[LargestBody + 1];
        var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > LargestBody)
            throw DriveFault.TooLarge(LargestBody);
        if (length == 0)
            return null;
        try
        {
            var body = JsonNode.Parse(bytes.AsSpan(0, length), documentOptions: Strict) as JsonObject
                ?? throw DriveFault.Invalid("The body is not a JSON object.");
            RequireWholeTexts(body);
            return body;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw DriveFault.Invalid("The body is not valid JSON.", cause: exception);
        }
    }

    /// <summary>Texts are decoded when first read; half a character in one has to fail here and not later.</summary>
    private static void RequireWholeTexts(JsonNode? node)
    {
        foreach (var child in node switch
        {
            JsonObject parent => parent.Select(property => property.Value),
            JsonArray parent => parent,
            _ => [],
        })
        {
            RequireWholeTexts(child);
        }

        if (node?.GetValueKind() == JsonValueKind.String)
            _ = node.GetValue<string>();
    }
}
