using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WordAddin.LocalDrive.Tests;

/// <summary>A local drive behind a real Kestrel on a free port of the loopback address.</summary>
public sealed class DriveServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private DriveServer(WebApplication application) => this.application = application;

    /// <summary>The service root.</summary>
    public Uri Root => new(application.Urls.Single() + "/graph/v1.0");

    public static async Task<DriveServer> StartAsync(LocalDriveOptions options, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        var built = builder.Build();
        built.MapLocalDrive(options);
        await built.StartAsync();
        return new(built);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
