using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace WordAddin.Drafts;

/// <summary>
/// Finds the folder of the drafts, or makes it, one name at a time and then by id alone, because path addressing is
/// weak in the Chinese cloud.
/// </summary>
internal sealed class DraftFolder(GraphServiceClient graph, DraftLibraryOptions options)
{
    private static readonly char[] Separators = ['/', '\\'];

    private string? driveId = options.DriveId;
    private string? folderId;

    public async Task<string> DriveIdAsync(CancellationToken cancellationToken) =>
        driveId ??= (await graph.Me.Drive.GetAsync(cancellationToken: cancellationToken))?.Id
            ?? throw DraftFaults.Of(DraftFaultCode.DriveFailed);

    /// <summary>The id of the folder; null when it does not exist yet.</summary>
    public async Task<string?> FindAsync(CancellationToken cancellationToken) =>
        folderId ??= await WalkAsync(ChildAsync, cancellationToken);

    /// <summary>The id of the folder, which exists afterwards.</summary>
    public async Task<string> EnsureAsync(CancellationToken cancellationToken) =>
        folderId ??= await WalkAsync(EnsureChildAsync, cancellationToken) ?? throw DraftFaults.Of(DraftFaultCode.DriveFailed);

    /// <summary>Forgets the id, because somebody may have removed the folder.</summary>
    public void Forget() => folderId = null;

    private async Task<string?> WalkAsync(
        Func<string, string, string, CancellationToken, Task<string?>> step, CancellationToken cancellationToken)
    {
        var drive = await DriveIdAsync(cancellationToken);
        string? id = "root";
        foreach (var name in options.FolderPath.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (id is not null)
                id = await step(drive, id, name, cancellationToken);
        }

        return id;
    }

    private async Task<string?> EnsureChildAsync(string drive, string parent, string name, CancellationToken cancellationToken) =>
        await ChildAsync(drive, parent, name, cancellationToken)
        ?? await CreateAsync(drive, parent, name, cancellationToken)
        // Somebody else made it between the two calls.
        ?? await ChildAsync(drive, parent, name, cancellationToken);

    private async Task<string?> ChildAsync(string drive, string parent, string name, CancellationToken cancellationToken)
    {
        try
        {
            // The SDK decodes a literal percent sign followed by hexadecimal digits unless the name is escaped before.
            var item = await graph.Drives[drive].Items[parent].ItemWithPath(Uri.EscapeDataString(name))
                .GetAsync(cancellationToken: cancellationToken);
            return item?.Id;
        }
        catch (Microsoft.Kiota.Abstractions.ApiException error) when (error.ResponseStatusCode == 404)
        {
            return null;
        }
    }

    private async Task<string?> CreateAsync(string drive, string parent, string name, CancellationToken cancellationToken)
    {
        var folder = new DriveItem
        {
            Name = name,
            Folder = new Folder(),
            AdditionalData = { ["@microsoft.graph.conflictBehavior"] = "fail" },
        };
        try
        {
            var created = await graph.Drives[drive].Items[parent].Children.PostAsync(folder, cancellationToken: cancellationToken);
            return created?.Id;
        }
        catch (Microsoft.Kiota.Abstractions.ApiException error) when (error.ResponseStatusCode == 409)
        {
            return null;
        }
    }
}
