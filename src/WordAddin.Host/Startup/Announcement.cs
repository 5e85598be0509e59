using Microsoft.Extensions.Options;
using WordAddin.Host.Profiles;

namespace WordAddin.Host.Startup;

/// <summary>Tells the person at the terminal where to go.</summary>
internal static partial class Announcement
{
    public static void AnnounceAddress(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("WordAddin");
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var profile = app.Services.GetRequiredService<IOptions<HostSettings>>().Value.Profile;
            foreach (var address in app.Urls)
                LogRunning(logger, address, profile);
        });
    }

    [LoggerMessage(1, LogLevel.Information, "Open {Address} in a browser (profile {Profile}); Ctrl+C stops the host.")]
    private static partial void LogRunning(ILogger logger, string address, string profile);
}
