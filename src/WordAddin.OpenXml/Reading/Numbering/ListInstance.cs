namespace WordAddin.OpenXml.Reading.Numbering;

/// <summary>A list as paragraphs use it (w:num): a definition with its overrides.</summary>
internal sealed class ListInstance(ListDefinition definition, ListLevel?[] overrides, int?[] startOverrides)
{
    public ListDefinition Definition { get; } = definition;

    /// <summary>Where each level starts when this instance is first used; null where the definition decides.</summary>
    public int?[] StartOverrides { get; } = startOverrides;

    /// <summary>The level, or null when it is not defined.</summary>
    public ListLevel? Level(int index) =>
        index is < 0 or >= ListDefinition.MostLevels ? null : overrides[index] ?? Definition.Levels[index];

    /// <summary>The level a paragraph style is bound to, or null.</summary>
    public ListLevel? LevelOf(string styleId)
    {
        for (var i = 0; i < ListDefinition.MostLevels; i++)
        {
            if (Level(i) is { } level && level.StyleId == styleId)
                return level;
        }

        return null;
    }

    /// <summary>The same overrides on another definition.</summary>
    public ListInstance On(ListDefinition other) => new(other, overrides, StartOverrides);
}
