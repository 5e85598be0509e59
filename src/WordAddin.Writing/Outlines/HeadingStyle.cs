using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Outlines;

/// <summary>What outline level and style names say about a paragraph; Word's own names in Chinese and in English.</summary>
internal static class HeadingStyle
{
    /// <summary>1 to 4 when Word shows the paragraph as a heading; deeper ones count as body text.</summary>
    public static int? Level(Paragraph paragraph)
    {
        if (IsTitle(paragraph))
            return null;
        if (paragraph.OutlineLevel is { } level)
            return level <= 4 ? level : null;
        foreach (var name in paragraph.StyleNames)
        {
            if (LevelOf(name) is { } named)
                return named;
        }

        return null;
    }

    public static bool IsTitle(Paragraph paragraph)
    {
        foreach (var name in paragraph.StyleNames)
        {
            var trimmed = name.AsSpan().Trim();
            if (trimmed.Equals("Title", StringComparison.OrdinalIgnoreCase) || trimmed.SequenceEqual("标题")
                || trimmed.SequenceEqual("大标题") || trimmed.SequenceEqual("公文标题"))
                return true;
        }

        return false;
    }

    private static int? LevelOf(string name)
    {
        var rest = name.AsSpan().Trim();
        if (rest.StartsWith("heading", StringComparison.OrdinalIgnoreCase))
            rest = rest[7..].Trim();
        else if (rest.StartsWith("标题"))
            rest = rest[2..].Trim();
        else if (rest.EndsWith("级标题"))
            rest = rest[..^3].Trim();
        else
            return null;
        if (rest.Length != 1)
            return null;
        return rest[0] is >= '1' and <= '4' ? rest[0] - '0' : SmallNumber.ReadChinese(rest, out _) is var value and >= 1 and <= 4 ? value : null;
    }
}
