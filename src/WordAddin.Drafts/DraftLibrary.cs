using System.Collections.Immutable;
using Microsoft.Graph;
using Microsoft.Graph.Drives.Item.Items.Item.Children;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions.Authentication;
using WordAddin.Writing.Languages;

namespace WordAddin.Drafts;

/// <summary>
/// The drafts of one signed-in user, kept as .docx files in one folder of a Graph drive. Every expected failure is a
/// <see cref="DraftFault"/>.
/// </summary>
public sealed class DraftLibrary : IDisposable
{
    private const int PageSize = 200;

    private static readonly string[] Selected = ["id", "name", "size", "lastModifiedDateTime", "eTag", "cTag", "webUrl", "file"];

    private readonly DraftLibraryOptions options;
    private readonly TimeProvider clock;
    private readonly GraphServiceClient graph;
    private readonly DraftFolder folder;
    private readonly DraftWriter writer;

    /// <param name="http">From <see cref="CreateHttpClient"/>; shared by all libraries of the process.</param>
    /// <param name="options">Which drive.</param>
    /// <param name="clock">Names conflict copies.</param>
    public DraftLibrary(HttpClient http, DraftLibraryOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        this.clock = clock;
        var baseUrl = options.BaseAddress.AbsoluteUri.TrimEnd('/');
        graph = new GraphServiceClient(http, new BaseBearerTokenAuthenticationProvider(new DriveToken(options)), baseUrl);
        folder = new DraftFolder(graph, options);
        writer = new DraftWriter(graph, http, baseUrl);
    }

    /// <summary>A client with the SDK's retries, which honour Retry-After, and its redirects.</summary>
    public static HttpClient CreateHttpClient()
    {
        var http = GraphClientFactory.Create();
        http.Timeout = TimeSpan.FromMinutes(5);
        return http;
    }

    /// <summary>All drafts, newest first. A folder that does not exist yet has none.</summary>
    public Task<IReadOnlyList<Draft>> ListAsync(CancellationToken cancellationToken = default) =>
        InFolderAsync(() => DriveCalls.RunAsync<IReadOnlyList<Draft>>(
            async () =>
            {
                if (await folder.FindAsync(cancellationToken) is not { } folderId)
                    return [];
                var items = await ChildrenAsync(folderId, cancellationToken);
                return [.. items
                    .Where(item => item.File is not null && DraftName.IsDraft(item.Name))
                    .Select(DraftOf)
                    .OrderByDescending(draft => draft.Modified)
                    .ThenBy(draft => draft.Name, StringComparer.Ordinal)];
            },
            cancellationToken));

    public Task<Draft> GetAsync(string id, CancellationToken cancellationToken = default) => DriveCalls.RunAsync<Draft>(
        async () => DraftOf(await (await ItemAsync(id, cancellationToken)).GetAsync(cancellationToken: cancellationToken)),
        cancellationToken);

    /// <summary>The content, as a stream that cannot seek and that the caller disposes.</summary>
    public Task<Stream> OpenAsync(string id, CancellationToken cancellationToken = default) => DriveCalls.RunAsync<Stream>(
        async () => await (await ItemAsync(id, cancellationToken)).Content.GetAsync(cancellationToken: cancellationToken),
        cancellationToken);

    /// <summary>Saves under a new name; <see cref="DraftFaultCode.NameTaken"/> when it exists.</summary>
    /// <param name="name">With or without the extension.</param>
    /// <param name="content">Read once, from where it stands.</param>
    /// <param name="cancellationToken">Stops the save; nothing half-written remains.</param>
    public async Task<Draft> SaveNewAsync(string name, Stream content, CancellationToken cancellationToken = default)
    {
        var checkedName = DraftName.Checked(name);
        await using var spooled = await SpooledContent.ReadAsync(content, cancellationToken);
        return await CreateAsync(checkedName, "fail", spooled, cancellationToken);
    }

    /// <summary>
    /// Saves over the draft if its content is still that of <paramref name="version"/>. Otherwise the content is kept as
    /// a sibling and <see cref="DraftFaultCode.Changed"/> names both.
    /// </summary>
    /// <param name="id">The draft.</param>
    /// <param name="version"><see cref="Draft.CTag"/> of the draft when it was opened or last saved.</param>
    /// <param name="content">Read once, from where it stands.</param>
    /// <param name="cancellationToken">Stops the save; nothing half-written remains.</param>
    public async Task<Draft> SaveAsync(string id, string version, Stream content, CancellationToken cancellationToken = default)
    {
        RequireTag(version);
        await using var spooled = await SpooledContent.ReadAsync(content, cancellationToken);
        try
        {
            return await ReplaceAsync(id, version, spooled, cancellationToken);
        }
        catch (DraftFault fault) when (fault.Code == DraftFaultCode.Changed)
        {
            return await SaveAfterRefusalAsync(id, version, spooled, cancellationToken);
        }
    }

    /// <summary>Renames; <see cref="DraftFaultCode.NameTaken"/> when another draft has the name.</summary>
    public Task<Draft> RenameAsync(string id, string name, CancellationToken cancellationToken = default)
    {
        var checkedName = DraftName.Checked(name);
        return DriveCalls.RunAsync<Draft>(
            async () =>
            {
                var item = await ItemAsync(id, cancellationToken);
                return DraftOf(await item.PatchAsync(new DriveItem { Name = checkedName }, cancellationToken: cancellationToken));
            },
            cancellationToken);
    }

    /// <summary>Deletes the draft if nothing about it has changed since <paramref name="eTag"/>.</summary>
    public Task DeleteAsync(string id, string eTag, CancellationToken cancellationToken = default)
    {
        RequireTag(eTag);
        return DriveCalls.RunAsync<string>(
            async () =>
            {
                var item = await ItemAsync(id, cancellationToken);
                await item.DeleteAsync(request => request.Headers.Add("If-Match", eTag), cancellationToken);
                return id;
            },
            cancellationToken);
    }

    public void Dispose() => graph.Dispose();

    internal static Draft DraftOf(DriveItem? item) => item switch
    {
        { Folder: not null } => throw DraftFaults.Of(DraftFaultCode.NotFound),
        { Id: { } id, Name: { } name } => new(
            id, name, item.Size ?? 0, item.LastModifiedDateTime ?? default, item.ETag ?? "", item.CTag ?? "", item.WebUrl),
        _ => throw DraftFaults.Of(DraftFaultCode.DriveFailed),
    };

    private Task<Draft> ReplaceAsync(string id, string tag, SpooledContent content, CancellationToken cancellationToken) =>
        DriveCalls.RunAsync<Draft>(
            async () => await writer.ReplaceAsync(await folder.DriveIdAsync(cancellationToken), id, tag, content, cancellationToken),
            cancellationToken);

    /// <summary>A drive refuses now and then although only metadata moved; the content tag tells that from a lost race.</summary>
    private async Task<Draft> SaveAfterRefusalAsync(
        string id, string version, SpooledContent content, CancellationToken cancellationToken)
    {
        var current = await GetAsync(id, cancellationToken);
        if (current.CTag != version)
        {
            // Our own write, whose answer was lost on the way, is no race.
            return await HoldsAsync(current, content, cancellationToken)
                ? current
                : throw await LostRaceAsync(current, content, cancellationToken);
        }

        try
        {
            return await ReplaceAsync(id, current.ETag, content, cancellationToken);
        }
        catch (DraftFault fault) when (fault.Code == DraftFaultCode.Changed)
        {
            throw await LostRaceAsync(await GetAsync(id, cancellationToken), content, cancellationToken);
        }
    }

    private async Task<bool> HoldsAsync(Draft draft, SpooledContent content, CancellationToken cancellationToken)
    {
        if (draft.Size != content.Length)
            return false;
        await using var theirs = await OpenAsync(draft.Id, cancellationToken);
        return await content.IsSameAsync(theirs, cancellationToken);
    }

    private async Task<DraftFault> LostRaceAsync(Draft current, SpooledContent content, CancellationToken cancellationToken)
    {
        var label = new BilingualText("冲突副本", "conflict copy").In(options.Language);
        var name = DraftName.ConflictCopy(current.Name, label, clock.GetLocalNow());
        try
        {
            return DraftFaults.Changed(current, await CreateAsync(name, "rename", content, cancellationToken));
        }
        catch (DraftFault)
        {
            return DraftFaults.Changed(current, copy: null);
        }
    }

    private Task<Draft> CreateAsync(string name, string behaviour, SpooledContent content, CancellationToken cancellationToken) =>
        InFolderAsync(() => DriveCalls.RunAsync<Draft>(
            async () =>
            {
                var drive = await folder.DriveIdAsync(cancellationToken);
                var folderId = await folder.EnsureAsync(cancellationToken);
                return await writer.CreateAsync(drive, folderId, name, behaviour, content, cancellationToken);
            },
            cancellationToken));

    /// <summary>Looks for the folder afresh when the one known is gone.</summary>
    private async Task<T> InFolderAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (DraftFault fault) when (fault.Code == DraftFaultCode.NotFound)
        {
            folder.Forget();
            return await call();
        }
    }

    private async Task<List<DriveItem>> ChildrenAsync(string folderId, CancellationToken cancellationToken)
    {
        var children = graph.Drives[await folder.DriveIdAsync(cancellationToken)].Items[folderId].Children;
        var items = new List<DriveItem>();
        var page = await children.GetAsync(
            request =>
            {
                request.QueryParameters.Select = Selected;
                request.QueryParameters.Top = PageSize;
            },
            cancellationToken);
        while (page?.Value is { } entries)
        {
            items.AddRange(entries);
            if (page.OdataNextLink is not { } next)
                return items;
            page = await NextPage(children, next).GetAsync(cancellationToken: cancellationToken);
        }

        throw DraftFaults.Of(DraftFaultCode.DriveFailed);
    }

    /// <summary>A link comes from an answer, so it is followed only to the drive's own host.</summary>
    private ChildrenRequestBuilder NextPage(ChildrenRequestBuilder children, string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Authority == options.BaseAddress.Authority
            ? children.WithUrl(link)
            : throw DraftFaults.Of(DraftFaultCode.DriveFailed);

    private async Task<Microsoft.Graph.Drives.Item.Items.Item.DriveItemItemRequestBuilder> ItemAsync(
        string id, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return graph.Drives[await folder.DriveIdAsync(cancellationToken)].Items[id];
    }

    private static void RequireTag(string tag)
    {
        if (tag is not ['"', .., '"'] || tag.Any(char.IsControl))
            throw DraftFaults.Of(DraftFaultCode.VersionMissing);
    }
}
