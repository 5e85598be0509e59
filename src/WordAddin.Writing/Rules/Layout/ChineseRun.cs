using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>A stretch of one look that holds Chinese characters.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Format">How it looks.</param>
/// <param name="Characters">How many Chinese characters it holds.</param>
internal sealed record ChineseRun(TextSpan Span, RunFormat Format, int Characters)
{
    public Look Look => new(Format.EastAsiaFont, Format.SizePoints);
}
