namespace WordAddin.Drafts;

/// <summary>The stable codes of <see cref="DraftFault"/>; they are part of the HTTP contract.</summary>
public static class DraftFaultCode
{
    public const string NotFound = "draft-not-found";
    public const string Changed = "draft-changed";
    public const string NameTaken = "draft-name-taken";
    public const string NameInvalid = "draft-name-invalid";
    public const string VersionMissing = "draft-version-missing";
    public const string Locked = "draft-locked";
    public const string TooLarge = "draft-too-large";
    public const string DriveFull = "draft-drive-full";
    public const string SignInNeeded = "draft-sign-in-needed";
    public const string Forbidden = "draft-forbidden";
    public const string DriveBusy = "draft-drive-busy";
    public const string DriveUnreachable = "draft-drive-unreachable";
    public const string DriveFailed = "draft-drive-failed";
}
