using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using WordAddin.LocalDrive.Addressing;
using WordAddin.LocalDrive.Storage;

namespace WordAddin.LocalDrive.Http;

/// <summary>Upload sessions.</summary>
internal sealed class UploadCalls(DriveStore store, DriveJson json)
{
    public async Task CreateAsync(DriveCall call)
    {
        var body = await JsonAnswers.ReadAsync(call.Request, call.Aborted);
        var item = body?["item"] as JsonObject;
        if (item?["name"] is { } name && !call.Item.IsById && name.ToString() != call.Item.Names[^1])
            throw DriveFault.Invalid("The name in the body is not the one in the path.");
        // Some clients leave out the item around the properties.
        var behaviour = ConflictBehaviours.In(item) ?? ConflictBehaviours.In(body) ?? call.Behaviour(ConflictBehaviour.Replace);
        var session = store.Uploads.Create(
            call.Item, behaviour, call.Precondition, Size(item?["fileSize"]), IsTrue(body?["deferCommit"]));
        var answer = Describe(session);
        answer.Insert(0, "uploadUrl", $"{call.BaseAddress}/{DrivePathReader.Uploads}/{session.Id}");
        await JsonAnswers.WriteAsync(call.Response, StatusCodes.Status200OK, answer);
    }

    public Task GetAsync(DriveCall call, string id) =>
        JsonAnswers.WriteAsync(call.Response, StatusCodes.Status200OK, Describe(store.Uploads.Find(id)));

    public async Task AppendAsync(DriveCall call, string id)
    {
        var session = await store.Uploads.AppendAsync(id, Range(call.Request), call.Request.Body, call.Aborted);
        if (session.IsComplete && !session.IsDeferred)
            await CommitAsync(call, id);
        else
            await JsonAnswers.WriteAsync(call.Response, StatusCodes.Status202Accepted, Describe(session));
    }

    public async Task CommitAsync(DriveCall call, string id)
    {
        var (itemId, isNew) = await store.Uploads.CommitAsync(id, call.Aborted);
        var item = store.Find(ItemAddress.Of(itemId));
        call.Response.Headers.ETag = item.Item.ETag;
        var status = isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        await JsonAnswers.WriteAsync(call.Response, status, json.Item(item, call.BaseAddress));
    }

    public Task CancelAsync(DriveCall call, string id)
    {
        store.Uploads.Cancel(id);
        call.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static JsonObject Describe(UploadSession session) => new()
    {
        ["expirationDateTime"] = session.Expires.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        ["nextExpectedRanges"] = session.IsComplete
            ? []
            : new JsonArray(string.Create(CultureInfo.InvariantCulture, $"{session.Received}-")),
    };

    private static FragmentRange Range(HttpRequest request)
    {
        if (!ContentRangeHeaderValue.TryParse(request.Headers.ContentRange.ToString(), out var range)
            || range is not { From: { } from, To: { } to, Length: { } total })
        {
            throw DriveFault.Invalid("Content-Range is missing or malformed.");
        }

        var fragment = new FragmentRange(from, to, total);
        return request.ContentLength is { } length && length != fragment.Length
            ? throw DriveFault.Invalid("Content-Length does not fit Content-Range.")
            : fragment;
    }

    private static long? Size(JsonNode? value) =>
        value is JsonValue number && number.TryGetValue<long>(out var size) && size >= 0 ? size : null;

    private static bool IsTrue(JsonNode? value) => value is JsonValue flag && flag.TryGetValue<bool>(out var isTrue) && isTrue;
}
