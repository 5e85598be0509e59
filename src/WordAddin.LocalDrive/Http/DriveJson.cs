using System.Globalization;
using System.Text.Json.Nodes;
using WordAddin.LocalDrive.Storage;

namespace WordAddin.LocalDrive.Http;

/// <summary>Drives and items in Graph's JSON. What has no value is left out.</summary>
internal sealed class DriveJson(DriveStore store, LocalDriveOptions options)
{
    private const string DownloadUrl = "@microsoft.graph.downloadUrl";

    private const string DriveType = "business";

    public JsonObject Drive(string baseAddress)
    {
        var (used, total) = store.Quota();
        return new()
        {
            ["id"] = store.Facts.Id,
            ["driveType"] = DriveType,
            ["name"] = "OneDrive",
            ["webUrl"] = DriveAddress(baseAddress),
            ["owner"] = User(),
            ["quota"] = new JsonObject
            {
                ["total"] = total,
                ["used"] = used,
                ["remaining"] = Math.Max(0, total - used),
                ["deleted"] = 0,
                ["state"] = QuotaState(used, total),
            },
        };
    }

    public JsonObject Item(LocatedItem located, string baseAddress)
    {
        var item = located.Item;
        var json = new JsonObject
        {
            ["id"] = item.Id,
            ["name"] = item.Name,
            ["size"] = item.Size,
            ["eTag"] = item.ETag,
            ["cTag"] = item.CTag,
            ["createdDateTime"] = Time(item.Created),
            ["lastModifiedDateTime"] = Time(item.Modified),
            ["createdBy"] = User(),
            ["lastModifiedBy"] = User(),
            ["webUrl"] = $"{DriveAddress(baseAddress)}/items/{item.Id}",
            ["parentReference"] = Parent(located),
            ["fileSystemInfo"] = new JsonObject
            {
                ["createdDateTime"] = Time(item.ClientCreated),
                ["lastModifiedDateTime"] = Time(item.ClientModified),
            },
        };
        if (item.IsFolder)
            json["folder"] = new JsonObject { ["childCount"] = item.ChildCount };
        else
            AddFile(json, item, baseAddress);
        if (item.ParentId is null)
            json["root"] = new JsonObject();
        return json;
    }

    /// <summary>A pre-authenticated address of the content.</summary>
    public string DownloadAddress(StoredItem item, string baseAddress)
    {
        var ticket = DownloadTickets.Issue(item.Id, store.Now + options.DownloadLifetime, store.Facts.TicketKey);
        return $"{baseAddress}/{Addressing.DrivePathReader.Downloads}/{ticket}";
    }

    /// <summary>The chosen properties alone, in their own order; annotations of the protocol stay.</summary>
    public static JsonObject Selected(JsonObject json, IReadOnlySet<string>? names)
    {
        if (names is null)
            return json;
        foreach (var name in json.Select(property => property.Key).ToArray())
        {
            if (!names.Contains(name) && !name.StartsWith("@odata.", StringComparison.Ordinal))
                json.Remove(name);
        }

        return json;
    }

    private void AddFile(JsonObject json, StoredItem item, string baseAddress)
    {
        json["file"] = new JsonObject
        {
            ["mimeType"] = MediaTypes.Of(item.Name),
            ["hashes"] = new JsonObject { ["quickXorHash"] = item.Hash },
        };
        json[DownloadUrl] = DownloadAddress(item, baseAddress);
    }

    private JsonObject Parent(LocatedItem located)
    {
        var json = new JsonObject { ["driveId"] = store.Facts.Id, ["driveType"] = DriveType };
        if (located is { Item.ParentId: { } parent, ParentPath: { } path })
        {
            json["id"] = parent;
            json["name"] = path is [.., var name] ? name : Addressing.ItemAddress.Root;
            json["path"] = $"/drives/{store.Facts.Id}/root:" + string.Concat(path.Select(part => "/" + Uri.EscapeDataString(part)));
        }

        return json;
    }

    private JsonObject User() => new()
    {
        ["user"] = new JsonObject { ["id"] = store.Facts.Id, ["displayName"] = options.Owner },
    };

    private string DriveAddress(string baseAddress) => $"{baseAddress}/drives/{Uri.EscapeDataString(store.Facts.Id)}";

    private static string QuotaState(long used, long total) => ((double)used / Math.Max(total, 1)) switch
    {
        >= 1 => "exceeded",
        >= 0.99 => "critical",
        >= 0.9 => "nearing",
        _ => "normal",
    };

    private static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
