namespace WordAddin.LocalDrive.Storage;

/// <summary>Some children of a folder, and the path all of them share.</summary>
/// <param name="Items">In the order asked for.</param>
/// <param name="ParentPath">Names from the root down to the folder.</param>
/// <param name="HasMore">True when another page follows.</param>
internal sealed record ItemPage(IReadOnlyList<StoredItem> Items, IReadOnlyList<string> ParentPath, bool HasMore);
