namespace WordAddin.Writing.Skeletons;

/// <summary>A stretch of a block's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The characters; for a gap the text shown in its place, such as <c>〔协商活动次数〕</c>.</param>
/// <param name="FactKey">Key of the fact for facts and gaps, otherwise null.</param>
public sealed record Inline(InlineKind Kind, string Text, string? FactKey = null);
