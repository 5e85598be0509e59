namespace WordAddin.Writing.Manuscripts;

/// <summary>A stretch of a paragraph whose characters look the same.</summary>
public sealed record TextRun(TextSpan Span, RunFormat Format);
