using Microsoft.Graph;
using Microsoft.Graph.Drives.Item.Items.Item.Content;
using Microsoft.Graph.Drives.Item.Items.Item.CreateUploadSession;
using Microsoft.Graph.Models;

namespace WordAddin.Drafts;

/// <summary>Writes content: in one request while it is small, through an upload session when it is not.</summary>
internal sealed class DraftWriter(GraphServiceClient graph, HttpClient http, string baseUrl)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string ConflictBehaviour = "@microsoft.graph.conflictBehavior";

    public async Task<Draft> CreateAsync(
        string drive, string folder, string name, string behaviour, SpooledContent content, CancellationToken cancellationToken)
    {
        var place = graph.Drives[drive].Items[folder].ItemWithPath(Uri.EscapeDataString(name));
        if (!content.IsSmall)
        {
            var session = await place.CreateUploadSession.PostAsync(SessionFor(content, behaviour), cancellationToken: cancellationToken);
            return await UploadAsync(drive, session, content, cancellationToken);
        }

        // The SDK has no parameter for the conflict behaviour of a plain upload, so the address is written out.
        var address = $"{baseUrl}/drives/{Uri.EscapeDataString(drive)}/items/{Uri.EscapeDataString(folder)}"
            + $":/{Uri.EscapeDataString(name)}:/content?{Uri.EscapeDataString(ConflictBehaviour)}={behaviour}";
        var target = graph.Drives[drive].Items[folder].Content.WithUrl(address);
        return await PutAsync(target, null, content, cancellationToken);
    }

    public async Task<Draft> ReplaceAsync(
        string drive, string id, string tag, SpooledContent content, CancellationToken cancellationToken)
    {
        var item = graph.Drives[drive].Items[id];
        if (content.IsSmall)
            return await PutAsync(item.Content, tag, content, cancellationToken);
        var session = await item.CreateUploadSession.PostAsync(
            SessionFor(content, "replace"), request => request.Headers.Add("If-Match", tag), cancellationToken);
        return await UploadAsync(drive, session, content, cancellationToken);
    }

    private static async Task<Draft> PutAsync(
        ContentRequestBuilder target, string? tag, SpooledContent content, CancellationToken cancellationToken)
    {
        await using var body = content.Open();
        var written = await target.PutAsync(
            body,
            request =>
            {
                request.Headers.TryAdd("Content-Type", ContentType);
                if (tag is not null)
                    request.Headers.Add("If-Match", tag);
            },
            cancellationToken);
        return DraftLibrary.DraftOf(written);
    }

    private static CreateUploadSessionPostRequestBody SessionFor(SpooledContent content, string behaviour) => new()
    {
        Item = new DriveItemUploadableProperties
        {
            FileSize = content.Length,
            AdditionalData = { [ConflictBehaviour] = behaviour },
        },
    };

    private async Task<Draft> UploadAsync(
        string drive, UploadSession? session, SpooledContent content, CancellationToken cancellationToken)
    {
        if (session?.UploadUrl is not { } uploadUrl)
            throw DraftFaults.Of(DraftFaultCode.DriveFailed);
        var id = await new SessionUpload(http, content, uploadUrl).RunAsync(cancellationToken);
        return DraftLibrary.DraftOf(await graph.Drives[drive].Items[id].GetAsync(cancellationToken: cancellationToken));
    }
}
