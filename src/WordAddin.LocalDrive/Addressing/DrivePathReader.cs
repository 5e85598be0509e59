using System.Collections.Immutable;

namespace WordAddin.LocalDrive.Addressing;

/// <summary>
/// Reads the path below the service root. It is decoded once and as a whole before it is taken apart: a name holds
/// neither a slash nor a colon, so an encoded one (as the official SDK sends them) can only be structure.
/// </summary>
internal static class DrivePathReader
{
    public const string Downloads = "downloads";
    public const string Uploads = "uploads";

    private const string Children = "children";

    public static DriveTarget Read(string rawPath)
    {
        var path = Uri.UnescapeDataString(rawPath).Trim('/');
        var (head, rest) = Cut(path);
        return head switch
        {
            "me" => ReadMine(rest),
            "drives" when rest.Length > 0 => ReadNamed(rest),
            "drives" => new(DriveTargetKind.DriveList, null, null, ""),
            Downloads => new(DriveTargetKind.Download, null, null, rest),
            Uploads => new(DriveTargetKind.Upload, null, null, rest),
            _ => throw UnknownSegment(head),
        };
    }

    private static DriveTarget ReadMine(string path)
    {
        var (head, rest) = Cut(path);
        return head switch
        {
            "drive" => ReadDrive(null, rest),
            "drives" when rest.Length == 0 => new(DriveTargetKind.DriveList, null, null, ""),
            _ => throw UnknownSegment(head),
        };
    }

    private static DriveTarget ReadNamed(string path)
    {
        var (id, rest) = Cut(path);
        return ReadDrive(id, rest);
    }

    private static DriveTarget ReadDrive(string? drive, string path)
    {
        if (path.Length == 0)
            return new(DriveTargetKind.Drive, drive, null, "");
        var length = path.AsSpan().IndexOfAny('/', ':');
        var (head, rest) = length < 0 ? (path, "") : (path[..length], path[length..]);
        return head switch
        {
            "root" => ReadItem(drive, ItemAddress.Of(ItemAddress.Root), rest),
            "items" when rest is ['/', _, ..] => ReadById(drive, rest[1..]),
            "special" when rest is ['/', _, ..] => new(DriveTargetKind.Special, drive, null, rest[1..]),
            _ => throw UnknownSegment(head),
        };
    }

    private static DriveTarget ReadById(string? drive, string path)
    {
        var length = path.AsSpan().IndexOfAny('/', ':');
        return length < 0
            ? ReadItem(drive, ItemAddress.Of(path), "")
            : ReadItem(drive, ItemAddress.Of(path[..length]), path[length..]);
    }

    /// <summary>Follows <c>:/names:</c> and <c>/children/name</c> until what remains is an action.</summary>
    private static DriveTarget ReadItem(string? drive, ItemAddress item, string rest)
    {
        while (rest.Length > 0)
        {
            if (rest[0] == ':')
                (item, rest) = FollowNames(item, rest[1..]);
            else if (ChildName(rest[1..]) is { } child)
                (item, rest) = (item.Below(child.Name), child.Remainder);
            else
                return new(DriveTargetKind.Item, drive, item, rest[1..]);
        }

        return new(DriveTargetKind.Item, drive, item, "");
    }

    private static (ItemAddress Item, string Remainder) FollowNames(ItemAddress item, string text)
    {
        var end = text.IndexOf(':', StringComparison.Ordinal);
        var names = end < 0 ? text : text[..end];
        var rest = end < 0 ? "" : text[(end + 1)..];
        if (names.Length > 0 && names[0] != '/')
            throw DriveFault.Invalid("A path must start with a slash.", "invalidPath");
        if (rest.Length > 0 && rest[0] != '/')
            throw DriveFault.Invalid("A name must not contain a colon.", "invalidPath");
        var split = names.Split('/', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
        return (item with { Names = item.Names.AddRange(split) }, rest);
    }

    /// <summary>The name in <c>children/name…</c> or <c>children('name')…</c>; null when the text is something else.</summary>
    private static (string Name, string Remainder)? ChildName(string text)
    {
        const string Quoted = Children + "('";
        if (text.StartsWith(Quoted, StringComparison.Ordinal))
        {
            var end = text.IndexOf("')", Quoted.Length, StringComparison.Ordinal);
            return end < 0
                ? throw UnknownSegment(text)
                : (text[Quoted.Length..end].Replace("''", "'", StringComparison.Ordinal), text[(end + 2)..]);
        }

        if (!text.StartsWith(Children + "/", StringComparison.Ordinal))
            return null;
        var (name, rest) = Cut(text[(Children.Length + 1)..]);
        return name.Length == 0 ? null : (name, rest.Length == 0 ? "" : "/" + rest);
    }

    private static (string Head, string Remainder) Cut(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (path, "") : (path[..slash], path[(slash + 1)..]);
    }

    private static DriveFault UnknownSegment(string segment) =>
        new(400, "BadRequest", $"Resource not found for the segment '{segment}'.");
}
