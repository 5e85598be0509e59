using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace WordAddin.Drafts;

/// <summary>
/// Sends large content through an upload session, slice by slice. The address of the session is its own secret and
/// gets no token, which is why the task of the SDK, which sends one, is not used.
/// </summary>
internal sealed class SessionUpload(HttpClient http, SpooledContent content, string uploadUrl)
{
    /// <summary>Bytes; a multiple of the 320 KiB that the service asks for.</summary>
    private const int SliceSize = 32 * 320 * 1024;

    private const int MostStumbles = 3;

    /// <summary>The id of the written item.</summary>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await SendAllAsync(cancellationToken);
        }
        catch
        {
            await AbandonAsync();
            throw;
        }
    }

    private async Task<string> SendAllAsync(CancellationToken cancellationToken)
    {
        var offset = 0L;
        for (var stumbles = 0; ;)
        {
            using var answer = await SendSliceAsync(offset, cancellationToken);
            if (answer is { StatusCode: HttpStatusCode.OK or HttpStatusCode.Created })
                return await ReadAsync(answer, "id", cancellationToken) ?? throw DraftFaults.Of(DraftFaultCode.DriveFailed);
            if (answer is { StatusCode: HttpStatusCode.Accepted })
                offset = await NextOffsetAsync(answer, cancellationToken);
            else if (++stumbles <= MostStumbles && CanGoOn(answer))
                offset = await AskOffsetAsync(cancellationToken);
            else
                throw await FaultAsync(answer, cancellationToken);
        }
    }

    /// <summary>The answer to one slice; null when the connection broke.</summary>
    private async Task<HttpResponseMessage?> SendSliceAsync(long offset, CancellationToken cancellationToken)
    {
        var slice = await content.SliceAsync(offset, SliceSize, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Put, uploadUrl) { Content = new ReadOnlyMemoryContent(slice) };
        request.Content.Headers.ContentRange = new ContentRangeHeaderValue(offset, offset + slice.Length - 1, content.Length);
        try
        {
            return await http.SendAsync(request, cancellationToken);
        }
        catch (Exception exception)
            when (exception is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static bool CanGoOn(HttpResponseMessage? answer) =>
        answer is null || answer.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable || (int)answer.StatusCode is >= 500 and not 507;

    private async Task<long> AskOffsetAsync(CancellationToken cancellationToken)
    {
        using var answer = await http.GetAsync(uploadUrl, cancellationToken);
        return answer.IsSuccessStatusCode
            ? await NextOffsetAsync(answer, cancellationToken)
            : throw await FaultAsync(answer, cancellationToken);
    }

    private async Task<long> NextOffsetAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var body = await BodyAsync(answer, cancellationToken);
        var range = (body?["nextExpectedRanges"] as JsonArray)?.FirstOrDefault()?.ToString().Split('-')[0];
        return long.TryParse(range, NumberStyles.None, CultureInfo.InvariantCulture, out var next) && next < content.Length
            ? next
            : throw DraftFaults.Of(DraftFaultCode.DriveFailed);
    }

    private static async Task<DraftFault> FaultAsync(HttpResponseMessage? answer, CancellationToken cancellationToken)
    {
        if (answer is null)
            return DraftFaults.Of(DraftFaultCode.DriveUnreachable);
        var body = await BodyAsync(answer, cancellationToken);
        return DraftFaults.Of((int)answer.StatusCode, body?["error"]?["code"]?.ToString(), answer.Headers.RetryAfter?.Delta);
    }

    private static async Task<string?> ReadAsync(HttpResponseMessage answer, string member, CancellationToken cancellationToken) =>
        (await BodyAsync(answer, cancellationToken))?[member]?.ToString();

    private static async Task<JsonObject?> BodyAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            await using var body = await answer.Content.ReadAsStreamAsync(cancellationToken);
            return await JsonNode.ParseAsync(body, cancellationToken: cancellationToken) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    /// <summary>A session left behind would keep the name; that it cannot be closed must not hide why it is.</summary>
    private async Task AbandonAsync()
    {
        try
        {
            using var answer = await http.DeleteAsync(uploadUrl, CancellationToken.None);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
        }
    }
}
