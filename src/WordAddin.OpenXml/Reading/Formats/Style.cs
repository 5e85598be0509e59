namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>One w:style as it is written.</summary>
internal sealed record Style
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary><c>paragraph</c>, <c>character</c>, <c>table</c> or <c>numbering</c>.</summary>
    public required string Kind { get; init; }

    public string? BasedOn { get; init; }

    public bool IsDefault { get; init; }

    public RunProperties Run { get; init; } = RunProperties.None;

    public ParagraphProperties Paragraph { get; init; } = ParagraphProperties.None;
}
