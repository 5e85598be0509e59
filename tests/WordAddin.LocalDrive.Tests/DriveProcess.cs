using System.Diagnostics;

namespace WordAddin.LocalDrive.Tests;

/// <summary>A local drive in a process of its own.</summary>
public sealed class DriveProcess : IDisposable
{
    private readonly Process process;

    private DriveProcess(Process process, Uri root) => (this.process, Root) = (process, root);

    public Uri Root { get; }

    public static async Task<DriveProcess> StartAsync(string folder)
    {
        var started = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(DriveProcess).Assembly.Location, folder])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var root = await started.StandardOutput.ReadLineAsync();
        return new(started, new Uri(root ?? throw new InvalidOperationException("The drive did not start.")));
    }

    /// <summary>Ends it without any chance to tidy up.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }
}
