using System.Diagnostics.CodeAnalysis;
using WordAddin.LocalDrive;
using WordAddin.LocalDrive.Tests;

namespace WordAddin.Drafts.Tests;

/// <summary>A test with an empty drive, and libraries that reach it through the real SDK.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync.")]
public abstract class LibraryTest : IAsyncLifetime
{
    protected const string Token = "the-token-of-the-drive";

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient http = DraftLibrary.CreateHttpClient();
    private readonly List<DraftLibrary> opened = [];
    private DriveServer? server;

    protected DraftLibrary Library { get; private set; } = null!;

    protected Uri Root => server!.Root;

    protected virtual LocalDriveOptions DriveOptions => new() { Folder = folder.Path, AccessToken = Token };

    public async Task InitializeAsync()
    {
        server = await DriveServer.StartAsync(DriveOptions);
        Library = Open(LibraryOptions());
    }

    public async Task DisposeAsync()
    {
        opened.ForEach(library => library.Dispose());
        http.Dispose();
        await server!.DisposeAsync();
        folder.Dispose();
    }

    protected DraftLibraryOptions LibraryOptions() => new() { BaseAddress = Root, AccessToken = _ => new(Token) };

    protected DraftLibrary Open(DraftLibraryOptions options)
    {
        var library = new DraftLibrary(http, options, TimeProvider.System);
        opened.Add(library);
        return library;
    }

    protected static Stream Bytes(params byte[] content) => new MemoryStream(content, writable: false);

    protected static async Task<DraftFault> RefusedAsync(string code, Func<Task> call)
    {
        var fault = await Assert.ThrowsAsync<DraftFault>(call);
        Assert.Equal(code, fault.Code);
        Assert.NotEmpty(fault.Sentence.Chinese);
        Assert.NotEmpty(fault.Sentence.English);
        return fault;
    }

    protected async Task<byte[]> ReadAsync(string id)
    {
        await using var content = await Library.OpenAsync(id);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
