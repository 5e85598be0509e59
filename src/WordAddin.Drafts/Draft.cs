namespace WordAddin.Drafts;

/// <summary>One draft on the drive, as the drive last described it.</summary>
/// <param name="Id">The drive's own id; it survives a rename.</param>
/// <param name="Name">File name with its extension.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Modified">When the drive took the last change.</param>
/// <param name="ETag">Changes with everything, a rename included.</param>
/// <param name="CTag">Changes with the content alone: the version a save is made against.</param>
/// <param name="WebUrl">Where a browser opens the draft; absent when the drive has no such page.</param>
public sealed record Draft(
    string Id, string Name, long Size, DateTimeOffset Modified, string ETag, string CTag, string? WebUrl);
