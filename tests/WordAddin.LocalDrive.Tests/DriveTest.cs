using System.Diagnostics.CodeAnalysis;

namespace WordAddin.LocalDrive.Tests;

/// <summary>A test with an empty drive of its own.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync.")]
public abstract class DriveTest : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private DriveServer? server;
    private DriveClient? client;

    protected string Folder => folder.Path;

    protected DriveClient Drive => client!;

    protected virtual LocalDriveOptions Options => new() { Folder = Folder };

    protected virtual TimeProvider Clock => TimeProvider.System;

    public async Task InitializeAsync()
    {
        server = await DriveServer.StartAsync(Options, Clock);
        client = new DriveClient(server.Root);
    }

    public async Task DisposeAsync()
    {
        client!.Dispose();
        await server!.DisposeAsync();
        folder.Dispose();
    }
}
