namespace WordAddin.LocalDrive;

/// <summary>Where the local drive keeps its files and what it lets in.</summary>
public sealed record LocalDriveOptions
{
    /// <summary>Folder of the drive; made when missing. Several processes may share it.</summary>
    public required string Folder { get; init; }

    /// <summary>
    /// The bearer token every call must carry. Null lets in whoever calls from this machine by a loopback name and is
    /// not another site in the user's browser.
    /// </summary>
    public string? AccessToken { get; init; }

    /// <summary>Bytes of all contents together; null leaves it to the disk.</summary>
    public long? Capacity { get; init; }

    /// <summary>Bytes of one file. Graph takes 250 MB in one request.</summary>
    public long LargestFile { get; init; } = 250L * 1024 * 1024;

    /// <summary>Entries of a page when the caller does not say.</summary>
    public int PageSize { get; init; } = 200;

    /// <summary>How long a pre-authenticated download address works.</summary>
    public TimeSpan DownloadLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long an upload session lives after its last fragment.</summary>
    public TimeSpan SessionLifetime { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Display name of the one user.</summary>
    public string Owner { get; init; } = "本机用户";
}
