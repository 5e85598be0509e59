using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using WordAddin.LocalDrive.Storage;

namespace WordAddin.LocalDrive.Http;

/// <summary>Contents, up and down, as streams of bounded memory.</summary>
internal sealed class ContentCalls(DriveStore store, LocalDriveOptions options, DriveJson json)
{
    /// <summary>Sends the caller to the pre-authenticated address, as the service does.</summary>
    public Task RedirectAsync(DriveCall call)
    {
        if (call.Query("format") is not null)
            throw new DriveFault(StatusCodes.Status406NotAcceptable, "notSupported", "Contents are not converted here.");
        var located = store.Find(call.Item);
        if (located.Item.IsFolder)
            throw DriveFault.Invalid("The item is a folder and has no content.");
        call.Response.StatusCode = StatusCodes.Status302Found;
        call.Response.Headers.Location = json.DownloadAddress(located.Item, call.BaseAddress);
        return Task.CompletedTask;
    }

    public async Task DownloadAsync(DriveCall call, string ticket)
    {
        var address = DownloadTickets.Redeem(ticket, store.Now, store.Facts.TicketKey);
        var (item, content) = store.OpenContent(address);
        await using var opened = content;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(item.Name);
        call.Response.Headers.ContentDisposition = disposition.ToString();
        call.Response.Headers.XContentTypeOptions = "nosniff";
        if (!ByteRange.TryRead(call.Request.Headers.Range, item.Size, out var range))
        {
            call.Response.Headers.ContentRange = $"bytes */{item.Size}";
            throw DriveFault.BadRange("The range lies outside the content.", "invalidRange");
        }

        await SendAsync(call, item, content, range);
    }

    public async Task WriteAsync(DriveCall call)
    {
        var precondition = call.Precondition;
        var behaviour = call.Behaviour(ConflictBehaviour.Replace);
        if (call.Request.ContentLength > options.LargestFile)
            throw DriveFault.TooLarge(options.LargestFile);
        _ = store.Facts; // Opens the folder before a body is taken in.
        var content = await store.Contents.ReceiveAsync(call.Request.Body, options.LargestFile, call.Aborted);
        var (item, isNew) = Keep(call, content, behaviour, precondition);
        call.Response.Headers.ETag = item.Item.ETag;
        var status = isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        await JsonAnswers.WriteAsync(call.Response, status, json.Item(item, call.BaseAddress));
    }

    private (LocatedItem Item, bool IsNew) Keep(
        DriveCall call, StoredContent content, ConflictBehaviour behaviour, Precondition precondition)
    {
        try
        {
            return store.WriteContent(call.Item, content, behaviour, precondition);
        }
        catch (DriveFault)
        {
            // Only a refusal is certain to have named nothing; after any other failure the sweep decides.
            store.Contents.Delete(content.File);
            throw;
        }
    }

    private static async Task SendAsync(DriveCall call, StoredItem item, Stream content, ByteRange? range)
    {
        var response = call.Response;
        var (from, length) = range is null ? (0, item.Size) : (range.From, range.Length);
        response.ContentType = MediaTypes.Of(item.Name);
        response.ContentLength = length;
        response.Headers.AcceptRanges = "bytes";
        if (range is not null)
        {
            response.StatusCode = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = $"bytes {range.From}-{range.To}/{item.Size}";
        }

        if (HttpMethods.IsHead(call.Request.Method))
            return;
        content.Position = from;
        await Microsoft.AspNetCore.Http.Extensions.StreamCopyOperation.CopyToAsync(content, response.Body, length, call.Aborted);
    }
}
