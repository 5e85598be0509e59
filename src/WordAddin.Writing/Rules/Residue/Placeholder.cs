using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>A place of a paragraph that is still to be filled in.</summary>
/// <param name="Span">The stand-in characters, brackets of a gap included.</param>
/// <param name="Kind">What is missing.</param>
/// <param name="Form">How the place is marked.</param>
public sealed record Placeholder(TextSpan Span, PlaceholderKind Kind, PlaceholderForm Form);
