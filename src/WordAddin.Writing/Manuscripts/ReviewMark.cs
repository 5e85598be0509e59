namespace WordAddin.Writing.Manuscripts;

/// <summary>A comment, tracked change, field or stretch of hidden text at a place of the body.</summary>
/// <param name="Kind">What was left.</param>
/// <param name="Paragraph">Index of the body paragraph.</param>
/// <param name="Span">Where in the paragraph; length 0 for a deletion.</param>
/// <param name="Author">Who left it, when the document says so.</param>
public sealed record ReviewMark(ReviewMarkKind Kind, int Paragraph, TextSpan Span, string? Author);
