using Microsoft.Extensions.Primitives;

namespace WordAddin.LocalDrive.Http;

/// <summary>Reads If-Match and If-None-Match. The tags of this service hold commas inside their quotes.</summary>
internal static class EntityTags
{
    /// <summary>The tags, quotes included, or <c>*</c>; null when the header is absent.</summary>
    public static IReadOnlyList<string>? Read(StringValues header)
    {
        if (StringValues.IsNullOrEmpty(header))
            return null;
        var tags = new List<string>();
        for (var rest = header.ToString().AsSpan().Trim(); rest.Length > 0; rest = rest.TrimStart(" ,"))
        {
            if (rest.StartsWith("W/", StringComparison.Ordinal))
                rest = rest[2..];
            var length = rest[0] == '*' ? 1 : QuotedLength(rest);
            tags.Add(rest[..length].ToString());
            rest = rest[length..];
        }

        return tags;
    }

    private static int QuotedLength(ReadOnlySpan<char> text)
    {
        var end = text[0] == '"' ? text[1..].IndexOf('"') : -1;
        return end < 0
            ? throw new DriveFault(400, "malformedEntityTag", "An entity tag must stand in double quotes.")
            : end + 2;
    }
}
