namespace WordAddin.LocalDrive.Tests;

/// <summary>A folder that disappears with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("drive-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
