using System.Buffers.Binary;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>
/// Looks through the directory of a zip file before anything is built from it: how many entries there really are, and
/// whether any is encrypted. The number the file states is not believed.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054b50;
    private const uint EntrySignature = 0x02014b50;
    private const int EndBytes = 22;
    private const int EntryBytes = 46;
    private const int LongestComment = ushort.MaxValue;

    /// <exception cref="UnreadableDocumentException">Damaged, encrypted, or too many entries.</exception>
    public static void Inspect(Stream file, ReadingLimits limits)
    {
        file.Position = DirectoryOffset(file);
        Span<byte> entry = stackalloc byte[EntryBytes];
        for (var count = 0; ReadEntry(file, entry); count++)
        {
            if (count == limits.Entries)
                throw new UnreadableDocumentException(UnreadableReason.TooLarge);
            if ((BinaryPrimitives.ReadUInt16LittleEndian(entry[8..]) & 1) != 0)
                throw new UnreadableDocumentException(UnreadableReason.Encrypted);
            file.Position += BinaryPrimitives.ReadUInt16LittleEndian(entry[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        }

        file.Position = 0;
    }

    private static bool ReadEntry(Stream file, Span<byte> entry) =>
        file.ReadAtLeast(entry, entry.Length, throwOnEndOfStream: false) == entry.Length
        && BinaryPrimitives.ReadUInt32LittleEndian(entry) == EntrySignature;

    private static long DirectoryOffset(Stream file)
    {
        var tail = new byte[(int)Math.Min(file.Length, EndBytes + LongestComment)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        Span<byte> signature = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(signature, EndSignature);
        var end = tail.AsSpan().LastIndexOf(signature);
        if (end < 0 || tail.Length - end < EndBytes)
            throw new UnreadableDocumentException(UnreadableReason.Damaged);

        // The offset of a Zip64 file (more than 4 GB, or 65,535 entries) lies beyond the end of any file this small.
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        return offset <= file.Length ? offset : throw new UnreadableDocumentException(UnreadableReason.TooLarge);
    }
}
