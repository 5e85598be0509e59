namespace WordAddin.Writing.Manuscripts;

/// <summary>
/// How a run of characters looks after the style chain, the document defaults and the theme have been resolved.
/// Null means that the source does not say (plain text, or an editor that could not tell).
/// </summary>
public sealed record RunFormat
{
    public static RunFormat Unknown { get; } = new();

    /// <summary>Font of the ASCII slot (w:rFonts/@w:ascii).</summary>
    public string? AsciiFont { get; init; }

    /// <summary>Font of the high-ANSI slot (w:rFonts/@w:hAnsi).</summary>
    public string? HighAnsiFont { get; init; }

    /// <summary>Font of the East Asian slot (w:rFonts/@w:eastAsia); the one Chinese characters are drawn in.</summary>
    public string? EastAsiaFont { get; init; }

    /// <summary>Font of the complex-script slot (w:rFonts/@w:cs).</summary>
    public string? ComplexScriptFont { get; init; }

    /// <summary>Size in points; 16 is 三号, 22 is 二号.</summary>
    public double? SizePoints { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Underline { get; init; }

    /// <summary>Text colour as RRGGBB; null for automatic.</summary>
    public string? Color { get; init; }

    /// <summary>Highlight name or shading fill as RRGGBB; null for none.</summary>
    public string? Background { get; init; }

    /// <summary>True for hidden text (w:vanish). Hidden text stays in the paragraph's text, as Word's own API has it.</summary>
    public bool Hidden { get; init; }
}
