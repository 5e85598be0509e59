namespace WordAddin.Writing.Manuscripts;

/// <summary>
/// The resolved layout of a paragraph. Lengths are points unless the name says characters; null means that the source
/// does not say.
/// </summary>
public sealed record ParagraphFormat
{
    public static ParagraphFormat Unknown { get; } = new();

    public TextAlignment? Alignment { get; init; }

    public double? LeftIndent { get; init; }

    public double? RightIndent { get; init; }

    /// <summary>Positive for a first-line indent, negative for a hanging one.</summary>
    public double? FirstLineIndent { get; init; }

    /// <summary>First-line indent in characters (w:firstLineChars / 100); wins over the length in points.</summary>
    public double? FirstLineCharacters { get; init; }

    public double? LeftCharacters { get; init; }

    public double? RightCharacters { get; init; }

    /// <summary>Points, or lines when <see cref="LineSpacingRule"/> is <see cref="LineSpacingRule.Multiple"/>.</summary>
    public double? LineSpacing { get; init; }

    public LineSpacingRule? LineSpacingRule { get; init; }

    public double? SpaceBefore { get; init; }

    public double? SpaceAfter { get; init; }

    /// <summary>True when the paragraph starts on a new page.</summary>
    public bool PageBreakBefore { get; init; }
}
