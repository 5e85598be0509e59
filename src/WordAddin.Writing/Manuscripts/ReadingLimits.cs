namespace WordAddin.Writing.Manuscripts;

/// <summary>
/// How much a reader takes in before it refuses. Far above any report (1,000 pages are some 0.6 million characters in
/// 4,000 paragraphs and 25,000 runs) and low enough that no input, however made, needs more than half a gigabyte.
/// </summary>
public sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>Bytes of a plain text file, and of a .docx that has to be held in memory.</summary>
    public int FileBytes { get; init; } = 64 << 20;

    /// <summary>UTF-16 units of all paragraphs and number labels together.</summary>
    public int Characters { get; init; } = 16_000_000;

    public int Paragraphs { get; init; } = 150_000;

    public int Runs { get; init; } = 500_000;

    public int ReviewMarks { get; init; } = 100_000;

    /// <summary>Styles, list levels, distinct formats and the like.</summary>
    public int Definitions { get; init; } = 50_000;

    /// <summary>Entries of the package.</summary>
    public int Entries { get; init; } = 10_000;

    /// <summary>Bytes of one part of the package after inflating.</summary>
    public long PartBytes { get; init; } = 256L << 20;

    /// <summary>Bytes of all parts read, after inflating.</summary>
    public long PackageBytes { get; init; } = 384L << 20;

    /// <summary>Inflated bytes per stored byte, looked at once a part has passed <see cref="RatioFreeBytes"/>.</summary>
    public int CompressionRatio { get; init; } = 250;

    public long RatioFreeBytes { get; init; } = 32 << 20;

    /// <summary>Characters of XML between two opening brackets: one tag or one stretch of text.</summary>
    public int XmlTokenCharacters { get; init; } = 4_000_000;

    /// <summary>Distinct names in one XML part.</summary>
    public int XmlNames { get; init; } = 20_000;

    public int XmlDepth { get; init; } = 400;
}
