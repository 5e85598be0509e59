namespace WordAddin.Writing.Manuscripts;

/// <summary>The encodings of plain text reports.</summary>
public enum PlainTextEncoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,

    /// <summary>GB 18030, which GBK and GB 2312 files are valid in.</summary>
    Gb18030,
}
