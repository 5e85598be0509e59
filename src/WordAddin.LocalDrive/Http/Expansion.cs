namespace WordAddin.LocalDrive.Http;

/// <summary>The children asked for together with a folder.</summary>
/// <param name="Select">Properties of each child; null asks for the usual ones.</param>
internal sealed record Expansion(IReadOnlySet<string>? Select)
{
    private const string Children = "children";

    /// <summary>Reads <c>children</c> and <c>children($select=id,name)</c>; null when something else is asked for, which is passed over.</summary>
    public static Expansion? ReadChildren(string? expand)
    {
        if (expand is null || !expand.StartsWith(Children, StringComparison.OrdinalIgnoreCase))
            return null;
        var inner = expand[Children.Length..].Trim('(', ')');
        var select = inner.IndexOf("select=", StringComparison.OrdinalIgnoreCase);
        return new(select < 0 ? null : Names(inner[(select + "select=".Length)..].Split(';')[0]));
    }

    public static IReadOnlySet<string> Names(string list) => list
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
