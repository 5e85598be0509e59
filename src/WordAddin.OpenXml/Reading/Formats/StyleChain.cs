using System.Collections.Immutable;

namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>A style with all it is based on.</summary>
/// <param name="Names">Names, nearest first.</param>
/// <param name="Run">Run properties of the whole chain, the nearest winning.</param>
/// <param name="Styles">The chain itself, nearest first.</param>
internal sealed record StyleChain(ImmutableArray<string> Names, RunProperties Run, ImmutableArray<Style> Styles)
{
    public static StyleChain Empty { get; } = new([], RunProperties.None, []);
}
