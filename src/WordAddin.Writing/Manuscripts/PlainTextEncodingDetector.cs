using System.Buffers.Binary;
using System.Text;

namespace WordAddin.Writing.Manuscripts;

/// <summary>Tells the encoding of a plain text file from its bytes.</summary>
internal static class PlainTextEncodingDetector
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <returns>Null when no encoding fits every byte.</returns>
    public static PlainTextEncoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Utf8OrNothing(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return WholeUnits(bytes, PlainTextEncoding.Utf16LittleEndian);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return WholeUnits(bytes, PlainTextEncoding.Utf16BigEndian);
        if (!bytes.Contains((byte)0) && System.Text.Unicode.Utf8.IsValid(bytes))
            return PlainTextEncoding.Utf8;
        return Utf16WithoutMark(bytes) ?? Gb18030OrNothing(bytes);
    }

    /// <summary>The encoding as a decoder that refuses what it cannot read; for UTF-8 and GB 18030.</summary>
    public static Encoding Strict(PlainTextEncoding encoding) => encoding == PlainTextEncoding.Gb18030 ? Gb18030 : Utf8;

    private static PlainTextEncoding? Utf8OrNothing(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? PlainTextEncoding.Utf8 : null;

    private static PlainTextEncoding? WholeUnits(ReadOnlySpan<byte> bytes, PlainTextEncoding encoding) =>
        bytes.Length % sizeof(char) == 0 ? encoding : null;

    /// <summary>UTF-16 when nine units of ten are what reports are made of; GB 18030 read as UTF-16 never is.</summary>
    private static PlainTextEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % sizeof(char) != 0)
            return null;
        var little = 0;
        var big = 0;
        for (var i = 0; i < bytes.Length; i += sizeof(char))
        {
            if (IsUsual(BinaryPrimitives.ReadUInt16LittleEndian(bytes[i..])))
                little++;
            if (IsUsual(BinaryPrimitives.ReadUInt16BigEndian(bytes[i..])))
                big++;
        }

        if (Math.Max(little, big) * 10L < bytes.Length / sizeof(char) * 9L)
            return null;
        return little >= big ? PlainTextEncoding.Utf16LittleEndian : PlainTextEncoding.Utf16BigEndian;
    }

    private static bool IsUsual(ushort unit) => unit is
        '\t' or '\n' or '\r'
        or >= 0x20 and < 0x7F // ASCII
        or >= 0x2010 and <= 0x2027 // dashes, quotation marks, ellipsis
        or >= 0x2460 and <= 0x24FF // circled numbers
        or >= 0x3000 and <= 0x303F // Chinese punctuation
        or >= 0x4E00 and <= 0x9FFF // Chinese characters
        or >= 0xFF01 and <= 0xFF5E; // full-width forms

    private static PlainTextEncoding? Gb18030OrNothing(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0) || IsBrokenUtf8(bytes))
            return null;
        try
        {
            Gb18030.GetCharCount(bytes);
            return PlainTextEncoding.Gb18030;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>
    /// Most bytes of UTF-8 Chinese are valid GB 18030 as well, as gibberish; a file that is UTF-8 for the most part is
    /// therefore damaged UTF-8 and nothing else.
    /// </summary>
    private static bool IsBrokenUtf8(ReadOnlySpan<byte> bytes)
    {
        long fitting = 0;
        long strange = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            if (status != System.Buffers.OperationStatus.Done)
                strange += consumed;
            else if (!rune.IsAscii)
                fitting += consumed;
            bytes = bytes[consumed..];
        }

        return fitting > strange;
    }
}
