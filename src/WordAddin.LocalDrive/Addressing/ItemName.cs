using System.Buffers;
using System.Globalization;
using System.Text;

namespace WordAddin.LocalDrive.Addressing;

/// <summary>The service's rules for names.</summary>
internal static class ItemName
{
    /// <summary>UTF-16 units of the whole decoded path.</summary>
    public const int LongestPath = 400;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\"*:<>?/\\|");

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Numbered("COM"), .. Numbered("LPT")], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> ReservedWhole = new([".lock", "desktop.ini"], StringComparer.OrdinalIgnoreCase);

    public static void Require(string name)
    {
        if (name.Length > LongestPath)
            throw DriveFault.Invalid("The name is too long.", "pathIsTooLong");
        if (!IsAllowed(name))
            throw DriveFault.Invalid("The name contains characters or words that are not allowed.", "invalidPath");
    }

    /// <summary>Names that differ only in case are the same name.</summary>
    public static string Key(string name) => name.ToUpperInvariant();

    /// <summary>The <paramref name="number"/>th substitute for a taken name: the number stands before a file's extension.</summary>
    public static string Numbered(string name, bool isFolder, int number)
    {
        var extension = isFolder ? "" : Path.GetExtension(name);
        return string.Create(CultureInfo.InvariantCulture, $"{name[..^extension.Length]} {number}{extension}");
    }

    private static bool IsAllowed(string name) =>
        name.Length > 0
        && name[0] is not (' ' or '~')
        && name[^1] is not (' ' or '.')
        && !name.AsSpan().ContainsAny(Forbidden)
        && !name.Any(char.IsControl)
        && HasWholeCharacters(name)
        && !name.Contains("_vti_", StringComparison.OrdinalIgnoreCase)
        && !ReservedWhole.Contains(name)
        && !Reserved.Contains(name.Split('.')[0]);

    private static bool HasWholeCharacters(string name)
    {
        for (var rest = name.AsSpan(); rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var consumed) != OperationStatus.Done)
                return false;
            rest = rest[consumed..];
        }

        return true;
    }

    private static IEnumerable<string> Numbered(string device) =>
        Enumerable.Range(0, 10).Select(number => string.Create(CultureInfo.InvariantCulture, $"{device}{number}"));
}
