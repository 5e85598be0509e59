using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace WordAddin.Writing.Manuscripts;

/// <summary>A plain text file with what is needed to write it back the way it was found.</summary>
/// <param name="Text">The characters with their own line ends, the byte order mark dropped.</param>
/// <param name="Encoding">How the bytes stand for characters.</param>
/// <param name="HasByteOrderMark">True when the file opens with one.</param>
public sealed record PlainText(string Text, PlainTextEncoding Encoding, bool HasByteOrderMark)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <exception cref="UnreadableDocumentException">No encoding fits every byte, or nothing is there.</exception>
    public static PlainText Decode(ReadOnlySpan<byte> bytes, ReadingLimits? limits = null)
    {
        limits ??= ReadingLimits.Default;
        if (bytes.Length > limits.FileBytes)
            throw new UnreadableDocumentException(UnreadableReason.TooLarge);
        var encoding = PlainTextEncodingDetector.Detect(bytes)
            ?? throw new UnreadableDocumentException(UnreadableReason.UnknownEncoding);
        var text = CharactersOf(bytes, encoding, limits);
        var marked = text.Length > 0 && text[0] == ByteOrderMark;
        if (text.Length == (marked ? 1 : 0))
            throw new UnreadableDocumentException(UnreadableReason.EmptyFile);
        return new PlainText(marked ? text[1..] : text, encoding, marked);
    }

    /// <summary>The bytes of the file: encoding and byte order mark as they were found.</summary>
    public byte[] Encode()
    {
        var text = HasByteOrderMark ? ByteOrderMark + Text : Text;
        return Encoding switch
        {
            PlainTextEncoding.Utf16LittleEndian => MemoryMarshal.AsBytes(text.AsSpan()).ToArray(),
            PlainTextEncoding.Utf16BigEndian => MemoryMarshal.AsBytes<ushort>(Swapped(text)).ToArray(),
            _ => PlainTextEncodingDetector.Strict(Encoding).GetBytes(text),
        };
    }

    private static string CharactersOf(ReadOnlySpan<byte> bytes, PlainTextEncoding encoding, ReadingLimits limits)
    {
        if (encoding is PlainTextEncoding.Utf8 or PlainTextEncoding.Gb18030)
        {
            var strict = PlainTextEncodingDetector.Strict(encoding);
            EnsureWithin(limits, strict.GetCharCount(bytes));
            return strict.GetString(bytes);
        }

        // Not through Encoding.Unicode: half of a surrogate pair is to survive, not to be replaced.
        EnsureWithin(limits, bytes.Length / sizeof(char));
        return encoding == PlainTextEncoding.Utf16LittleEndian
            ? MemoryMarshal.Cast<byte, char>(bytes).ToString()
            : new string(MemoryMarshal.Cast<ushort, char>(Swapped(MemoryMarshal.Cast<byte, char>(bytes))));
    }

    private static ushort[] Swapped(ReadOnlySpan<char> units)
    {
        var swapped = new ushort[units.Length];
        BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<char, ushort>(units), swapped);
        return swapped;
    }

    private static void EnsureWithin(ReadingLimits limits, int characters)
    {
        if (characters > limits.Characters)
            throw new UnreadableDocumentException(UnreadableReason.TooLarge);
    }
}
