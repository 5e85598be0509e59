using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>A place whose layout was looked at.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Span">Where in the paragraph.</param>
/// <param name="Deviation">Values for the message, or null when all is well.</param>
/// <param name="Variant">Which message.</param>
internal sealed record LayoutPlace(
    Paragraph Paragraph, TextSpan Span, ImmutableArray<(string Name, string Value)>? Deviation, string Variant = "")
{
    public static LayoutPlace Whole(Paragraph paragraph, ImmutableArray<(string Name, string Value)>? deviation, string variant = "") =>
        new(paragraph, new TextSpan(0, paragraph.Text.Length), deviation, variant);
}
