namespace WordAddin.Writing.Rules;

/// <summary>A finding the writer decided to leave.</summary>
/// <param name="Reason">Why, in the writer's words.</param>
public sealed record WithheldFinding(Finding Finding, string Reason);
