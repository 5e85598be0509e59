using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using WordAddin.Drafts;
using WordAddin.Host.Api.Drafts;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Packs;

namespace WordAddin.Host.Api.Problems;

/// <summary>Turns whatever ends a request into a problem document. Logs types and traces, never texts.</summary>
internal sealed partial class ProblemWriter(ILogger<ProblemWriter> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
            return true;
        var problem = ProblemOf(exception);
        if (problem == Problem.Unexpected)
            LogUnexpected(logger, exception.GetType(), exception.StackTrace);
        await problem.In(httpContext).ExecuteAsync(httpContext);
        return true;
    }

    /// <summary>For statuses without a body, such as the router's 404.</summary>
    public static Task WriteStatusAsync(StatusCodeContext context) =>
        Problem.Of(context.HttpContext.Response.StatusCode).In(context.HttpContext).ExecuteAsync(context.HttpContext);

    private static Problem ProblemOf(Exception exception) => exception switch
    {
        JsonException json => Malformed(json),
        UnreadableDocumentException unreadable => Problem.Unreadable(unreadable.Reason),
        PackException pack => Problem.Unusable(pack),
        DraftFault draft => DraftProblems.Of(draft),
        BadHttpRequestException { InnerException: JsonException json } => Malformed(json),
        BadHttpRequestException request => Problem.Of(request.StatusCode),
        _ => Problem.Unexpected,
    };

    private static Problem Malformed(JsonException json) =>
        Problem.MalformedJson((json.LineNumber ?? 0) + 1, (json.BytePositionInLine ?? 0) + 1);

    [LoggerMessage(2, LogLevel.Error, "A request ended in {Type}\n{Trace}")]
    private static partial void LogUnexpected(ILogger logger, Type type, string? trace);
}
