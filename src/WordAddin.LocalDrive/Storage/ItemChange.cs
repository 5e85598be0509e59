namespace WordAddin.LocalDrive.Storage;

/// <summary>What a PATCH asks for; null leaves as it is.</summary>
internal sealed record ItemChange(string? Name, string? ParentId, DateTimeOffset? ClientCreated, DateTimeOffset? ClientModified);
