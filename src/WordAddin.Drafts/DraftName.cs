using System.Buffers;
using System.Globalization;

namespace WordAddin.Drafts;

/// <summary>File names of drafts: what the drive accepts, always with the extension.</summary>
internal static class DraftName
{
    public const string Extension = ".docx";

    /// <summary>UTF-16 units, extension included; leaves room for the folders within the 400 of a whole path.</summary>
    private const int Longest = 200;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\"*:<>?/\\|");

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Numbered("COM"), .. Numbered("LPT")], StringComparer.OrdinalIgnoreCase);

    /// <summary>The name with its extension, or <see cref="DraftFaultCode.NameInvalid"/>.</summary>
    public static string Checked(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var stem = StemOf(name);
        if (!IsUsable(stem) || stem.Length + Extension.Length > Longest)
            throw DraftFaults.Of(DraftFaultCode.NameInvalid);
        return stem + Extension;
    }

    /// <summary>The sibling that keeps content which lost a race.</summary>
    public static string ConflictCopy(string name, string label, DateTimeOffset now)
    {
        var suffix = string.Create(CultureInfo.InvariantCulture, $"（{label} {now:yyyy-MM-dd HHmmss}）{Extension}");
        return Shortened(StemOf(name), Longest - suffix.Length) + suffix;
    }

    public static bool IsDraft(string? name) =>
        name is not null && name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && !name.StartsWith('~');

    private static string StemOf(string name) =>
        name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name[..^Extension.Length] : name;

    private static bool IsUsable(string stem) =>
        stem.Length > 0
        && stem == stem.Trim()
        && stem[0] is not ('~' or '.')
        && stem[^1] != '.'
        && !stem.AsSpan().ContainsAny(Forbidden)
        && !stem.Any(char.IsControl)
        && stem.IsWellFormed()
        && !stem.Contains("_vti_", StringComparison.OrdinalIgnoreCase)
        && !Reserved.Contains(stem);

    private static bool IsWellFormed(this string text)
    {
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            if (System.Text.Rune.DecodeFromUtf16(rest, out _, out var consumed) != OperationStatus.Done)
                return false;
            rest = rest[consumed..];
        }

        return true;
    }

    private static string Shortened(string stem, int length)
    {
        if (stem.Length <= length)
            return stem;
        return stem[..(char.IsHighSurrogate(stem[length - 1]) ? length - 1 : length)];
    }

    private static IEnumerable<string> Numbered(string device) =>
        Enumerable.Range(0, 10).Select(number => string.Create(CultureInfo.InvariantCulture, $"{device}{number}"));
}
