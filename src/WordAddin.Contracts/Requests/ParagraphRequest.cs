namespace WordAddin.Contracts.Requests;

/// <summary>One paragraph of a <see cref="CheckRequest"/>; lengths are points.</summary>
public sealed record ParagraphRequest
{
    public required string Text { get; init; }

    public string? Style { get; init; }

    /// <summary>1 to 9; null or anything else is body text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Label of an automatic number; not part of the text.</summary>
    public string? NumberLabel { get; init; }

    public bool InTable { get; init; }

    /// <summary><c>left</c>, <c>center</c>, <c>right</c>, <c>justified</c>; anything else is unknown.</summary>
    public string? Alignment { get; init; }

    public double? FirstLineIndent { get; init; }

    public double? LeftIndent { get; init; }

    public double? SpaceBefore { get; init; }

    public double? SpaceAfter { get; init; }

    public FontRequest? Font { get; init; }
}
