using System.Globalization;

namespace WordAddin.LocalDrive.Storage;

/// <summary>One row of the drive: a file or a folder.</summary>
internal sealed record StoredItem
{
    public required string Id { get; init; }

    /// <summary>The identity inside the tags.</summary>
    public required Guid Tag { get; init; }

    /// <summary>Null for the root.</summary>
    public string? ParentId { get; init; }

    public required string Name { get; init; }

    public bool IsFolder { get; init; }

    /// <summary>Rises with every change.</summary>
    public long Revision { get; init; } = 1;

    /// <summary>Rises with the content.</summary>
    public long ContentRevision { get; init; } = 1;

    /// <summary>Of a described folder, the sum of everything below it.</summary>
    public long Size { get; init; }

    /// <summary>Counted only when the item is described.</summary>
    public long ChildCount { get; init; }

    /// <summary>Name in the content folder; null for a folder.</summary>
    public string? ContentFile { get; init; }

    public string? Hash { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset Modified { get; init; }

    /// <summary>The dates a client may set.</summary>
    public required DateTimeOffset ClientCreated { get; init; }

    public required DateTimeOffset ClientModified { get; init; }

    public string ETag => string.Create(CultureInfo.InvariantCulture, $"\"{{{TagText}}},{Revision}\"");

    public string CTag => string.Create(CultureInfo.InvariantCulture, $"\"c:{{{TagText}}},{ContentRevision}\"");

    private string TagText => Tag.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant();

    public StoredItem Changed(DateTimeOffset now) => this with { Revision = Revision + 1, Modified = now };

    public StoredItem WithContent(StoredContent content, DateTimeOffset now) => Changed(now) with
    {
        ContentRevision = ContentRevision + 1,
        ContentFile = content.File,
        Size = content.Size,
        Hash = content.Hash,
        ClientModified = now,
    };
}
