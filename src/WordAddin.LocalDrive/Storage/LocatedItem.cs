namespace WordAddin.LocalDrive.Storage;

/// <summary>An item and where it lies.</summary>
/// <param name="Item">The item.</param>
/// <param name="ParentPath">Names from the root down to its folder; null for the root itself.</param>
internal sealed record LocatedItem(StoredItem Item, IReadOnlyList<string>? ParentPath);
