using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>Takes a stream into memory, up to a limit.</summary>
internal static class HeldBytes
{
    private const int BlockBytes = 64 * 1024;

    /// <exception cref="UnreadableDocumentException">There are more bytes than allowed; reading stopped there.</exception>
    public static MemoryStream Of(Stream source, int most)
    {
        var known = source.CanSeek ? source.Length : 0;
        if (known > most)
            throw new UnreadableDocumentException(UnreadableReason.TooLarge);
        var held = new MemoryStream((int)known);
        var block = new byte[BlockBytes];
        for (int read; (read = source.Read(block)) > 0;)
        {
            if (held.Length + read > most)
                throw new UnreadableDocumentException(UnreadableReason.TooLarge);
            held.Write(block, 0, read);
        }

        return held;
    }
}
