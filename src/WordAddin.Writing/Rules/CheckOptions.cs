namespace WordAddin.Writing.Rules;

/// <summary>What a caller may say about a check.</summary>
public sealed record CheckOptions
{
    public static CheckOptions Default { get; } = new();

    /// <summary>Id of the genre the writer chose, one of the catalogue; null to recognise it.</summary>
    public string? GenreId { get; init; }

    /// <summary>Ids of rules that are not to run.</summary>
    public IReadOnlySet<string> DisabledRules { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
