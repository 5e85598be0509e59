namespace WordAddin.Writing.Manuscripts;

/// <summary>Something the writer saw, judged and decided to leave as it is; kept in the document.</summary>
/// <param name="Key">Which finding, see <see cref="Rules.FindingKey"/>.</param>
/// <param name="Reason">Why, in the writer's words.</param>
public sealed record IgnoredFinding(string Key, string Reason);
