namespace WordAddin.Drafts;

/// <summary>
/// Content that can be read more than once, because a refused write is repeated elsewhere. Small content stays in
/// memory, the rest goes to a temporary file that disappears with this object.
/// </summary>
internal sealed class SpooledContent : IAsyncDisposable
{
    /// <summary>Bytes; also what one request may carry in every cloud before an upload session is due.</summary>
    public const int SmallSize = 4 * 1024 * 1024;

    private readonly byte[] small;
    private readonly FileStream? file;

    private SpooledContent(byte[] small, FileStream? file) => (this.small, this.file) = (small, file);

    public long Length => file?.Length ?? small.Length;

    public bool IsSmall => file is null;

    public static async Task<SpooledContent> ReadAsync(Stream source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        var head = new byte[SmallSize + 1];
        var read = await source.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        if (read <= SmallSize)
            return new(head[..read], null);

        var spool = TemporaryFile();
        try
        {
            await spool.WriteAsync(head, cancellationToken);
            await source.CopyToAsync(spool, cancellationToken);
            return new([], spool);
        }
        catch
        {
            await spool.DisposeAsync();
            throw;
        }
    }

    /// <summary>All of small content.</summary>
    public Stream Open() => new MemoryStream(small, writable: false);

    /// <summary>Part of large content, at most <paramref name="length"/> bytes.</summary>
    public async Task<ReadOnlyMemory<byte>> SliceAsync(long offset, int length, CancellationToken cancellationToken)
    {
        var slice = new byte[Math.Min(length, Length - offset)];
        file!.Position = offset;
        await file.ReadExactlyAsync(slice, cancellationToken);
        return slice;
    }

    public ValueTask DisposeAsync() => file?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static FileStream TemporaryFile() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        });
}
