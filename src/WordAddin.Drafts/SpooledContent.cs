using System.Buffers;

namespace WordAddin.Drafts;

/// <summary>
/// Content that can be read more than once, because a refused write is repeated elsewhere. Small content stays in
/// memory, the rest goes to a temporary file that disappears with this object.
/// </summary>
internal sealed class SpooledContent : IAsyncDisposable
{
    /// <summary>Bytes; also what one request may carry in every cloud before an upload session is due.</summary>
    public const int SmallSize = 4 * 1024 * 1024;

    private const int ComparedSize = 64 * 1024;

    private readonly byte[] small;
    private readonly FileStream? file;

    private SpooledContent(byte[] small, FileStream? file) => (this.small, this.file) = (small, file);

    public long Length => file?.Length ?? small.Length;

    public bool IsSmall => file is null;

    public static async Task<SpooledContent> ReadAsync(Stream source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        var rented = ArrayPool<byte>.Shared.Rent(SmallSize + 1);
        try
        {
            var head = rented.AsMemory(0, SmallSize + 1);
            var read = await source.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
            return read <= SmallSize
                ? new(head[..read].ToArray(), null)
                : new([], await SpoolAsync(head, source, cancellationToken));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>All of small content.</summary>
    public Stream Open() => new MemoryStream(small, writable: false);

    /// <summary>A part, at most <paramref name="length"/> bytes.</summary>
    public async Task<ReadOnlyMemory<byte>> SliceAsync(long offset, int length, CancellationToken cancellationToken)
    {
        length = (int)Math.Min(length, Length - offset);
        if (file is null)
            return small.AsMemory((int)offset, length);
        var slice = new byte[length];
        file.Position = offset;
        await file.ReadExactlyAsync(slice, cancellationToken);
        return slice;
    }

    public async Task<bool> IsSameAsync(Stream other, CancellationToken cancellationToken)
    {
        var theirs = new byte[ComparedSize];
        for (var offset = 0L; ; offset += ComparedSize)
        {
            var read = await other.ReadAtLeastAsync(theirs, theirs.Length, throwOnEndOfStream: false, cancellationToken);
            var ours = await SliceAsync(Math.Min(offset, Length), ComparedSize, cancellationToken);
            if (!ours.Span.SequenceEqual(theirs.AsSpan(0, read)))
                return false;
            if (read < ComparedSize)
                return true;
        }
    }

    public ValueTask DisposeAsync() => file?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<FileStream> SpoolAsync(ReadOnlyMemory<byte> head, Stream rest, CancellationToken cancellationToken)
    {
        var spool = TemporaryFile();
        try
        {
            await spool.WriteAsync(head, cancellationToken);
            await rest.CopyToAsync(spool, cancellationToken);
            return spool;
        }
        catch
        {
            await spool.DisposeAsync();
            throw;
        }
    }

    private static FileStream TemporaryFile()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}
