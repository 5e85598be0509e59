using Microsoft.Extensions.Options;
using WordAddin.Host.Profiles;
using WordAddin.LocalDrive;

namespace WordAddin.Host.Startup;

/// <summary>The drive of a deployment without a cloud.</summary>
internal static class EmbeddedDrive
{
    public static void MapEmbeddedDrive(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<IOptions<HostSettings>>().Value;
        if (settings.Cloud.GraphOrigin is null)
            app.MapLocalDrive(new LocalDriveOptions { Folder = FolderOf(settings) });
    }

    private static string FolderOf(HostSettings settings)
    {
        if (settings.DataFolder is { } folder)
            return Path.Combine(folder, "drive");
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        return own.Length > 0
            ? Path.Combine(own, "WordAddin", "drive")
            : throw new InvalidOperationException("This account has no folder for application data; set WordAddin:DataFolder.");
    }
}
