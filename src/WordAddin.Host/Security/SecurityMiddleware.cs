using WordAddin.Host.Api.Problems;

namespace WordAddin.Host.Security;

/// <summary>What holds for every answer and every request of the host.</summary>
internal static class SecurityMiddleware
{
    /// <summary>
    /// No <c>X-Frame-Options</c> anywhere: Word on the web frames the pane, and the policy of the pages says who may.
    /// </summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Set at the last moment: the exception handler clears what was set before.
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>
    /// Refuses writes that another website sends through the user's browser. The local profile has no sign-in, so nothing
    /// else would stop them.
    /// </summary>
    public static void UseSameOriginWrites(this IApplicationBuilder app) => app.Use((context, next) =>
        IsWrite(context.Request) && IsForeign(context.Request)
            ? Problem.ForeignOrigin.In(context).ExecuteAsync(context)
            : next(context));

    private static bool IsWrite(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);

    /// <summary>Browsers send <c>Origin</c> with every write; other programs need not.</summary>
    private static bool IsForeign(HttpRequest request) =>
        request.Headers.Origin is [{ } origin]
        && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
