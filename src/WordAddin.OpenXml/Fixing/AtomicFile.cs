namespace WordAddin.OpenXml.Fixing;

/// <summary>Writes a file so that it is either wholly there or as it was before, whatever happens in between.</summary>
public static class AtomicFile
{
    /// <param name="path">The file to write; one that exists is replaced.</param>
    /// <param name="write">Writes the content. When it throws, <paramref name="path"/> is left alone.</param>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var full = Path.GetFullPath(path);
        var draft = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, full, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
