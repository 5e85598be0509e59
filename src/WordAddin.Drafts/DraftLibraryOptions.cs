using WordAddin.Writing.Languages;

namespace WordAddin.Drafts;

/// <summary>Which drive the drafts lie on and how to sign in to it; all that differs between the clouds.</summary>
public sealed record DraftLibraryOptions
{
    /// <summary>Root of the Graph service including its version: <c>https://graph.microsoft.com/v1.0</c>.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>A bearer token for the signed-in user; null sends none. Asked for before every call, so it may cache.</summary>
    public Func<CancellationToken, ValueTask<string?>> AccessToken { get; init; } = static _ => new((string?)null);

    /// <summary>Folder of the drafts below the root of the drive, created by the first save.</summary>
    public string FolderPath { get; init; } = "WordAddin/草稿";

    /// <summary>Id of the drive; null is the signed-in user's own.</summary>
    public string? DriveId { get; init; }

    /// <summary>Language of the names the library itself gives (a conflict copy).</summary>
    public Language Language { get; init; }
}
