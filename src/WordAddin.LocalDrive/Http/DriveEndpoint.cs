using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WordAddin.LocalDrive.Addressing;
using WordAddin.LocalDrive.Storage;

namespace WordAddin.LocalDrive.Http;

/// <summary>The one door: reads what a request is about, checks the caller, and answers every failure in Graph's shape.</summary>
internal sealed partial class DriveEndpoint
{
    private const int RetryAfterSeconds = 1;

    private readonly DriveStore store;
    private readonly LocalDriveOptions options;
    private readonly string prefix;
    private readonly ItemCalls items;
    private readonly ContentCalls contents;
    private readonly UploadCalls uploads;
    private readonly DriveCalls drives;

    public DriveEndpoint(DriveStore store, LocalDriveOptions options, string prefix)
    {
        this.store = store;
        this.options = options;
        this.prefix = prefix;
        var json = new DriveJson(store, options);
        drives = new(json);
        items = new(store, options, json);
        contents = new(store, options, json);
        uploads = new(store, json);
    }

    public async Task AnswerAsync(HttpContext context)
    {
        GraphHeaders.Add(context);
        try
        {
            await DispatchAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        catch (BadHttpRequestException exception)
        {
            await RefuseAsync(context, new(exception.StatusCode, "invalidRequest", "The request could not be read.", cause: exception));
        }
        catch (Exception exception)
        {
            await RefuseAsync(context, StorageFaults.Of(exception) ?? Unexpected(context, exception));
        }
    }

    private Task DispatchAsync(HttpContext context)
    {
        var path = RawPath(context);
        var target = DrivePathReader.Read(path);
        // Both transfer addresses are secrets themselves; the SDK must not send its token there.
        if (target.Kind is not (DriveTargetKind.Download or DriveTargetKind.Upload))
            DriveAccess.Require(context, options.AccessToken);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null; // Bodies are limited, and refused in Graph's shape, where they are read.
        var request = context.Request;
        var call = new DriveCall(context, target, $"{request.Scheme}://{request.Host}{request.PathBase}{prefix}", path);
        return AnswerAsync(call);
    }

    private Task AnswerAsync(DriveCall call)
    {
        RequireKnownDrive(call.Target.DriveId);
        return (call.Target.Kind, call.Request.Method, call.Target.Action) switch
        {
            (DriveTargetKind.Drive, "GET", _) => drives.GetAsync(call),
            (DriveTargetKind.DriveList, "GET", _) => drives.ListAsync(call),
            (DriveTargetKind.Special, "GET", var name) => items.GetSpecialAsync(call, name),
            (DriveTargetKind.Item, "GET", "") => items.GetAsync(call),
            (DriveTargetKind.Item, "PATCH", "") => items.UpdateAsync(call),
            (DriveTargetKind.Item, "DELETE", "") => items.DeleteAsync(call),
            (DriveTargetKind.Item, "GET", "children") => items.ListAsync(call),
            (DriveTargetKind.Item, "POST", "children") => items.AddFolderAsync(call),
            (DriveTargetKind.Item, "GET", "content") => contents.RedirectAsync(call),
            (DriveTargetKind.Item, "PUT", "content") => contents.WriteAsync(call),
            (DriveTargetKind.Item, "POST", "createUploadSession") => uploads.CreateAsync(call),
            (DriveTargetKind.Download, "GET" or "HEAD", var ticket) => contents.DownloadAsync(call, ticket),
            (DriveTargetKind.Upload, "GET", var session) => uploads.GetAsync(call, session),
            (DriveTargetKind.Upload, "PUT", var session) => uploads.AppendAsync(call, session),
            (DriveTargetKind.Upload, "POST", var session) => uploads.CommitAsync(call, session),
            (DriveTargetKind.Upload, "DELETE", var session) => uploads.CancelAsync(call, session),
            (_, _, "" or "children" or "content" or "createUploadSession") or (not DriveTargetKind.Item, _, _) =>
                throw new DriveFault(405, "invalidRequest", "The method is not offered here."),
            var (_, _, action) => throw new DriveFault(400, "BadRequest", $"Resource not found for the segment '{action}'."),
        };
    }

    private void RequireKnownDrive(string? id)
    {
        if (id is not null && id != store.Facts.Id)
            throw DriveFault.NotFound();
    }

    /// <summary>The path as sent: the decoded one no longer tells an encoded slash or percent sign.</summary>
    private string RawPath(HttpContext context)
    {
        var sent = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (!sent.StartsWith('/') && Uri.TryCreate(sent, UriKind.Absolute, out var address))
            sent = address.PathAndQuery;
        var path = sent.Split('?')[0];
        var root = context.Request.PathBase.ToUriComponent() + prefix;
        return path.StartsWith(root, StringComparison.OrdinalIgnoreCase)
            ? path[root.Length..]
            : throw DriveFault.Invalid("The path is written in an unusual way.", "invalidPath");
    }

    private static DriveFault Unexpected(HttpContext context, Exception exception)
    {
        LogUnexpected(context.RequestServices.GetRequiredService<ILogger<DriveEndpoint>>(), exception);
        return new(StatusCodes.Status500InternalServerError, "generalException", "The drive could not do this.", cause: exception);
    }

    [LoggerMessage(LogLevel.Error, "The local drive failed unexpectedly.")]
    private static partial void LogUnexpected(ILogger logger, Exception exception);

    private Task RefuseAsync(HttpContext context, DriveFault fault)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        if (fault.Status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return JsonAnswers.WriteFaultAsync(context, fault, store.Now);
    }
}
