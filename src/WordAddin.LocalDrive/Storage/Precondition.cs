namespace WordAddin.LocalDrive.Storage;

/// <summary>If-Match and If-None-Match of a request.</summary>
/// <param name="Match">Tags as in the JSON of an item, quotes included, or <c>*</c>; null asks nothing.</param>
/// <param name="NoneMatch">Likewise.</param>
internal sealed record Precondition(IReadOnlyList<string>? Match, IReadOnlyList<string>? NoneMatch)
{
    public static Precondition None { get; } = new(null, null);

    /// <summary>Throws unless the item, null when there is none, may be changed.</summary>
    public void Require(StoredItem? item)
    {
        if (Match is not null && !Names(Match, item))
            throw DriveFault.TagMismatch();
        if (NoneMatch is not null && Names(NoneMatch, item))
            throw DriveFault.TagMismatch();
    }

    /// <summary>True when the caller already has this state of the item.</summary>
    public bool IsKnown(StoredItem item) => NoneMatch is not null && Names(NoneMatch, item);

    private static bool Names(IReadOnlyList<string> tags, StoredItem? item) =>
        item is not null && tags.Any(tag => tag == "*" || tag == item.ETag || tag == item.CTag);
}
