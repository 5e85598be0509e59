namespace WordAddin.LocalDrive.Storage;

/// <summary>The item after a write of content.</summary>
/// <param name="Item">As it is now.</param>
/// <param name="IsNew">False when it replaced older content.</param>
/// <param name="ReplacedFile">The content file that nobody names any more.</param>
internal sealed record WrittenItem(StoredItem Item, bool IsNew, string? ReplacedFile);
