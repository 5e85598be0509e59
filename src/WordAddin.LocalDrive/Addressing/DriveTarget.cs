namespace WordAddin.LocalDrive.Addressing;

/// <summary>What a request is about.</summary>
/// <param name="Kind">The kind of resource.</param>
/// <param name="DriveId">The drive that was named; null is the user's own.</param>
/// <param name="Item">The item, for <see cref="DriveTargetKind.Item"/>.</param>
/// <param name="Action">What follows the resource (<c>children</c>, <c>content</c>), or the ticket of a transfer; empty for the resource itself.</param>
internal sealed record DriveTarget(DriveTargetKind Kind, string? DriveId, ItemAddress? Item, string Action);
