using WordAddin.LocalDrive.Addressing;

namespace WordAddin.LocalDrive.Storage;

/// <summary>A large upload under way.</summary>
internal sealed record UploadSession
{
    /// <summary>The secret in its address.</summary>
    public required string Id { get; init; }

    public required ItemAddress Target { get; init; }

    public required ConflictBehaviour Behaviour { get; init; }

    /// <summary>Holds again when the last byte is in.</summary>
    public required Precondition Precondition { get; init; }

    public required string ContentFile { get; init; }

    /// <summary>Bytes of the whole; null until the first fragment tells.</summary>
    public long? Total { get; init; }

    public long Received { get; init; }

    /// <summary>True when the item appears only on a separate request after the last byte.</summary>
    public bool IsDeferred { get; init; }

    public required DateTimeOffset Expires { get; init; }

    public bool IsComplete => Received == Total;
}
