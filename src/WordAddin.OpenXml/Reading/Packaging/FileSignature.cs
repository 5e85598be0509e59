using System.Buffers.Binary;
using System.Text;

namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>Tells kinds of files by their first bytes.</summary>
internal static class FileSignature
{
    private const int HeaderBytes = 512;
    private const int DirectoryBytes = 8 * 1024;

    private static ReadOnlySpan<byte> Zip => "PK\x03\x04"u8;

    private static ReadOnlySpan<byte> EmptyZip => "PK\x05\x06"u8;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> RichText => @"{\rtf"u8;

    /// <summary>Looks at a seekable file and leaves it at its beginning.</summary>
    public static FileKind Of(Stream file)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        file.Position = 0;
        header = header[..file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false)];
        var kind = KindOf(header, file);
        file.Position = 0;
        return kind;
    }

    private static FileKind KindOf(ReadOnlySpan<byte> header, Stream file)
    {
        if (header.StartsWith(Zip) || header.StartsWith(EmptyZip))
            return FileKind.Docx;
        if (header.StartsWith(CompoundFile))
            return HoldsEncryptedPackage(header, file) ? FileKind.EncryptedOffice : FileKind.OldOffice;
        return header.StartsWith(RichText) ? FileKind.OldOffice : FileKind.PlainText;
    }

    /// <summary>Office wraps a document with a password in a compound file; the name of the stream gives it away.</summary>
    private static bool HoldsEncryptedPackage(ReadOnlySpan<byte> header, Stream file)
    {
        if (header.Length < HeaderBytes)
            return false;
        var sectorBits = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) & 0xF;
        file.Position = ((long)BinaryPrimitives.ReadUInt32LittleEndian(header[48..]) + 1) << sectorBits;
        var directory = new byte[DirectoryBytes];
        var read = file.ReadAtLeast(directory, directory.Length, throwOnEndOfStream: false);
        return directory.AsSpan(0, read).IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
    }
}
