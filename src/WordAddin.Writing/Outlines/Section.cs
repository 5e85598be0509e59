using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>A heading with everything below it.</summary>
/// <param name="Heading">The heading; run-in headings open a section too.</param>
/// <param name="FirstParagraph">Index of the paragraph the heading stands in.</param>
/// <param name="LastParagraph">Index of the last paragraph that belongs to the section, sub-sections included.</param>
/// <param name="Path">Numbers from the top, as the findings contract shows them: <c>二/（一）</c>.</param>
/// <param name="Children">Sub-sections in order.</param>
public sealed record Section(
    OutlineNode Heading,
    int FirstParagraph,
    int LastParagraph,
    string Path,
    ImmutableArray<Section> Children);
