using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using WordAddin.LocalDrive.Addressing;
using WordAddin.LocalDrive.Storage;

namespace WordAddin.LocalDrive.Http;

/// <summary>Items and their children.</summary>
internal sealed class ItemCalls(DriveStore store, LocalDriveOptions options, DriveJson json)
{
    private const int LargestPage = 1000;

    private static readonly Dictionary<string, string[]> SpecialFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["approot"] = ["Apps", "WordAddin"],
        ["documents"] = ["Documents"],
    };

    public Task GetAsync(DriveCall call)
    {
        var located = store.Find(call.Item);
        if (!call.Precondition.IsKnown(located.Item))
            return WriteAsync(call, StatusCodes.Status200OK, located);
        call.Response.Headers.ETag = located.Item.ETag;
        call.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    public Task GetSpecialAsync(DriveCall call, string name) => SpecialFolders.TryGetValue(name, out var path)
        ? WriteAsync(call, StatusCodes.Status200OK, store.EnsureFolder(new(ItemAddress.Root, [.. path])))
        : throw DriveFault.NotFound();

    public Task ListAsync(DriveCall call)
    {
        RequireOffered(call);
        var descending = IsDescending(call.Query("orderby"));
        var count = Math.Min(call.Count("top") ?? options.PageSize, LargestPage);
        var after = call.Query("skiptoken") is { } token ? ReadToken(token) : null;
        var page = store.Children(call.Item, after, descending, count);
        var answer = new JsonObject
        {
            ["@odata.context"] = $"{call.BaseAddress}/$metadata#Collection(driveItem)",
            ["value"] = Children(call, page, call.Select),
        };
        if (page.HasMore)
            answer["@odata.nextLink"] = NextLink(call, page.Items[^1].Name);
        return JsonAnswers.WriteAsync(call.Response, StatusCodes.Status200OK, answer);
    }

    public async Task AddFolderAsync(DriveCall call)
    {
        var body = await JsonAnswers.ReadAsync(call.Request, call.Aborted);
        if (body?["folder"] is not JsonObject || Text(body, "name") is not { } name)
            throw DriveFault.Invalid("A new folder needs a name and the folder facet.");
        var behaviour = ConflictBehaviours.In(body) ?? ConflictBehaviour.Fail;
        var folder = store.AddFolder(call.Item, name, behaviour);
        await WriteAsync(call, StatusCodes.Status201Created, folder);
    }

    public async Task UpdateAsync(DriveCall call)
    {
        var body = await JsonAnswers.ReadAsync(call.Request, call.Aborted) ?? [];
        var parent = body["parentReference"] as JsonObject;
        if (Text(parent, "driveId") is { } drive && drive != store.Facts.Id)
            throw DriveFault.Invalid("An item cannot be moved to another drive.");
        var dates = body["fileSystemInfo"] as JsonObject;
        var change = new ItemChange(
            Text(body, "name"), Text(parent, "id"), Time(dates, "createdDateTime"), Time(dates, "lastModifiedDateTime"));
        await WriteAsync(call, StatusCodes.Status200OK, store.Update(call.Item, change, call.Precondition));
    }

    public Task DeleteAsync(DriveCall call)
    {
        store.Delete(call.Item, call.Precondition);
        call.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private Task WriteAsync(DriveCall call, int status, LocatedItem located)
    {
        call.Response.Headers.ETag = located.Item.ETag;
        var answer = DriveJson.Selected(json.Item(located, call.BaseAddress), call.Select);
        answer.Insert(0, "@odata.context", $"{call.BaseAddress}/$metadata#driveItem");
        if (located.Item.IsFolder && Expansion.ReadChildren(call.Query("expand")) is { } children)
            answer["children"] = Children(call, store.Children(ItemAddress.Of(located.Item.Id), null, false, options.PageSize), children.Select);
        return JsonAnswers.WriteAsync(call.Response, status, answer);
    }

    private JsonArray Children(DriveCall call, ItemPage page, IReadOnlySet<string>? select) => new(
        [.. page.Items.Select(item => DriveJson.Selected(json.Item(new(item, page.ParentPath), call.BaseAddress), select))]);

    private static void RequireOffered(DriveCall call)
    {
        foreach (var option in (string[])["skip", "count", "filter", "search"])
        {
            if (call.Query(option) is not null)
                throw DriveFault.Invalid($"The query option ${option} is not offered for children.");
        }
    }

    private static bool IsDescending(string? order) => order?.Trim().ToUpperInvariant() switch
    {
        null or "" or "NAME" or "NAME ASC" => false,
        "NAME DESC" => true,
        _ => throw DriveFault.Invalid("Children are ordered by name only."),
    };

    /// <summary>The request again, with its options, from the name after which it goes on.</summary>
    private static string NextLink(DriveCall call, string lastName)
    {
        var options = call.Request.Query
            .Where(option => !option.Key.EndsWith("skiptoken", StringComparison.OrdinalIgnoreCase))
            .Select(option => $"{Uri.EscapeDataString(option.Key)}={Uri.EscapeDataString(option.Value.ToString())}&");
        var token = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(ItemName.Key(lastName)));
        return $"{call.Address}?{string.Concat(options)}$skiptoken={token}";
    }

    private static string ReadToken(string token) =>
        Base64Url.IsValid(token)
            ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token))
            : throw DriveFault.Invalid("The $skiptoken is not one of this service.");

    private static string? Text(JsonObject? json, string name) => json?[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => throw DriveFault.Invalid($"The property '{name}' must be a text."),
    };

    private static DateTimeOffset? Time(JsonObject? json, string name) => Text(json, name) switch
    {
        null => null,
        var text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => time,
        _ => throw DriveFault.Invalid($"The property '{name}' must be a time."),
    };
}
