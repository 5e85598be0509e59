using System.Buffers;
using System.Security.Cryptography;

namespace WordAddin.LocalDrive.Storage;

/// <summary>
/// The contents, one file each, written once under a name of its own and never changed. A content counts only once the
/// database names it, so a crash leaves at most a file nobody names, which <see cref="Sweep"/> removes.
/// </summary>
internal sealed class ContentFolder(string path)
{
    private const int BufferSize = 128 * 1024;

    public void Create() => Directory.CreateDirectory(path);

    public static string NewName() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Takes in a whole body; refuses it, leaving nothing, beyond <paramref name="limit"/> bytes.</summary>
    public async Task<StoredContent> ReceiveAsync(Stream body, long limit, CancellationToken cancellationToken)
    {
        var name = NewName();
        try
        {
            await using var file = Open(name, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
            var hash = new QuickXorHash();
            var size = await CopyAsync(body, file, hash, limit, cancellationToken);
            Flush(file);
            return new(name, size, hash.Finish());
        }
        catch
        {
            Delete(name);
            throw;
        }
    }

    /// <summary>Opens a content that is still growing; until it is disposed, nobody else can.</summary>
    public FileStream OpenGrowing(string name)
    {
        try
        {
            return Open(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (File.Exists(FileOf(name)) && !StorageFaults.IsDiskFull(exception))
        {
            throw DriveFault.Busy(exception);
        }
    }

    /// <summary>Adds a fragment; what a broken one left behind <paramref name="offset"/> is overwritten.</summary>
    public async Task AppendAsync(FileStream growing, long offset, long length, Stream body, CancellationToken cancellationToken)
    {
        growing.SetLength(offset);
        growing.Position = offset;
        if (await CopyAsync(body, growing, null, length, cancellationToken) != length)
            throw DriveFault.Invalid("The body is not as long as Content-Range says.", "fragmentLengthMismatch");
        Flush(growing);
    }

    /// <summary>Size and checksum of a content that has grown to its end.</summary>
    public static async Task<StoredContent> CompleteAsync(string name, FileStream growing, CancellationToken cancellationToken)
    {
        growing.Position = 0;
        var hash = new QuickXorHash();
        await CopyAsync(growing, Stream.Null, hash, long.MaxValue, cancellationToken);
        return new(name, growing.Length, hash.Finish());
    }

    /// <exception cref="FileNotFoundException">The content was replaced and removed meanwhile.</exception>
    public FileStream OpenRead(string name) => Open(name, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    /// <summary>Removes a content nobody names any more; who still reads it reads on.</summary>
    public void Delete(string name)
    {
        try
        {
            File.Delete(FileOf(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A reader may hold it (Windows), or the disk may be failing; the sweep comes back to it.
        }
    }

    /// <summary>Removes the contents outside <paramref name="named"/> that nobody has written to since <paramref name="before"/>.</summary>
    public void Sweep(IReadOnlySet<string> named, DateTimeOffset before)
    {
        foreach (var file in new DirectoryInfo(path).EnumerateFiles())
        {
            if (!named.Contains(file.Name) && file.LastWriteTimeUtc < before.UtcDateTime)
                Delete(file.Name);
        }
    }

    private static async Task<long> CopyAsync(
        Stream source, Stream target, QuickXorHash? hash, long limit, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var size = 0L;
            for (int read; (read = await source.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                size += read;
                if (size > limit)
                    throw DriveFault.TooLarge(limit);
                hash?.Append(buffer.AsSpan(0, read));
                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            return size;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Flush(FileStream file)
    {
        file.Flush(flushToDisk: true);
        DurableFolder.Flush(path);
    }

    private FileStream Open(string name, FileMode mode, FileAccess access, FileShare share) =>
        new(FileOf(name), mode, access, share, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private string FileOf(string name) => Path.Combine(path, name);
}
