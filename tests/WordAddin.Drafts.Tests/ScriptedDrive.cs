using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace WordAddin.Drafts.Tests;

/// <summary>A service that gives whatever answer a test wants, for those the local drive never gives.</summary>
public sealed class ScriptedDrive : IAsyncDisposable
{
    private readonly WebApplication application;

    private ScriptedDrive(WebApplication application) => this.application = application;

    public Uri Root => new(application.Urls.Single() + "/v1.0");

    public static async Task<ScriptedDrive> StartAsync(RequestDelegate script)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var built = builder.Build();
        built.Run(script);
        await built.StartAsync();
        return new(built);
    }

    public static Task FailAsync(HttpContext context, int status, string code, int? retryAfter = null)
    {
        context.Response.StatusCode = status;
        if (retryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return context.Response.WriteAsJsonAsync(new { error = new { code, message = code, innerError = new { date = "2026-01-02T03:04:05" } } });
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
