using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Outlines;

/// <summary>One entry of the outline, in document order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">0 for what stands outside the sections, 1 to 4 for headings and what stands at their depth.</param>
/// <param name="Number">The bare numeral as written (<c>一</c>, <c>3</c>), or null.</param>
/// <param name="Paragraph">Index of the body paragraph.</param>
/// <param name="Span">Where in the paragraph; a run-in heading ends with its full stop.</param>
public sealed record OutlineNode(OutlineKind Kind, int Level, string? Number, int Paragraph, TextSpan Span)
{
    /// <summary>True for headings that fill their paragraph or open it (h1 … h4 and the run-in kinds).</summary>
    public bool IsHeading => Kind is >= OutlineKind.Heading1 and <= OutlineKind.Heading3RunIn;

    /// <summary>True when body text follows in the same paragraph.</summary>
    public bool IsRunIn => Kind is OutlineKind.Heading1RunIn or OutlineKind.Heading2RunIn or OutlineKind.Heading3RunIn;

    public bool IsEnumeration =>
        Kind is OutlineKind.EnumParagraph or OutlineKind.EnumInline or OutlineKind.EnumSeries;
}
