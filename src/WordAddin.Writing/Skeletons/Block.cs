using System.Collections.Immutable;

namespace WordAddin.Writing.Skeletons;

/// <summary>One paragraph of a skeleton.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Inlines">Its text, in order.</param>
/// <param name="SectionKey">Key of the top-level section of the genre the block belongs to; null outside sections.</param>
public sealed record Block(BlockKind Kind, ImmutableArray<Inline> Inlines, string? SectionKey = null)
{
    public string Text => string.Concat(Inlines.Select(inline => inline.Text));
}
