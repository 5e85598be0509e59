namespace WordAddin.Writing.Facts;

/// <summary>Literal text, or the place of a fact.</summary>
/// <param name="Text">The literal text; empty for a fact.</param>
/// <param name="FactKey">Key of the fact, or null for literal text.</param>
/// <param name="Form">How the fact is written.</param>
public sealed record TemplatePart(string Text, string? FactKey = null, FactForm Form = FactForm.WithUnit);
