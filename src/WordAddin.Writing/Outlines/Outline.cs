using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>The structure of a manuscript.</summary>
/// <param name="Nodes">All nodes in document order.</param>
/// <param name="Sections">The top-level sections in document order.</param>
/// <param name="Zones">One zone for each body paragraph.</param>
public sealed record Outline(
    ImmutableArray<OutlineNode> Nodes,
    ImmutableArray<Section> Sections,
    ImmutableArray<Zone> Zones)
{
    public OutlineNode? Title => Nodes.FirstOrDefault(node => node.Kind == OutlineKind.Title);
}
