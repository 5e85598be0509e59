namespace WordAddin.OpenXml.Reading.Numbering;

/// <summary>A list as it was designed (w:abstractNum); the instances that share it count on together.</summary>
internal sealed class ListDefinition
{
    public const int MostLevels = 9;

    public ListLevel?[] Levels { get; } = new ListLevel?[MostLevels];

    /// <summary>Id of the numbering style whose list is meant instead of this one (w:numStyleLink).</summary>
    public string? NumberingStyleId { get; set; }
}
