using System.Globalization;

namespace WordAddin.Writing.Manuscripts;

/// <summary>
/// A short value by which the pane and the server agree that a paragraph is still the one that was checked: the text's
/// length and FNV-1a over its UTF-16 units, 32 bits, in hexadecimal. Not for security.
/// The vectors in tests/contracts/fingerprints.json are read by both sides.
/// </summary>
public static class Fingerprint
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <returns>For example <c>4-1a2b3c4d</c>.</returns>
    public static string Of(ReadOnlySpan<char> text)
    {
        var hash = OffsetBasis;
        foreach (var unit in text)
            hash = unchecked((hash ^ unit) * Prime);
        return string.Create(CultureInfo.InvariantCulture, $"{text.Length}-{hash:x8}");
    }
}
