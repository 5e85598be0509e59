namespace WordAddin.Contracts.Requests;

/// <summary>The font of a whole paragraph; null or empty where it is mixed.</summary>
public sealed record FontRequest
{
    public string? Name { get; init; }

    /// <summary>Points.</summary>
    public double? Size { get; init; }

    public bool? Bold { get; init; }

    /// <summary><c>#RRGGBB</c>.</summary>
    public string? Color { get; init; }
}
