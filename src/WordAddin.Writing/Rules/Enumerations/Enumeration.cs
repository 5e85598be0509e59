using System.Collections.Immutable;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>Items that count on from each other within one section.</summary>
/// <param name="Items">In document order, at least one.</param>
/// <param name="Parent">The item of another enumeration that this one stands in.</param>
public sealed record Enumeration(ImmutableArray<EnumerationItem> Items, EnumerationItem? Parent)
{
    /// <summary>True when every item opens a paragraph of its own.</summary>
    public bool IsByParagraph => Items[0].Node.Kind == OutlineKind.EnumParagraph;

    /// <summary>True when all items stand in one paragraph.</summary>
    public bool IsInOneParagraph => Items[0].Paragraph.Index == Items[^1].Paragraph.Index;

    /// <summary>True when the items count 1, 2, 3.</summary>
    public bool IsUnbroken => Items.Select((item, index) => item.Value == index + 1).All(fits => fits);
}
