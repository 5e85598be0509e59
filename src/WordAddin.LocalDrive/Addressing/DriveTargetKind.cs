namespace WordAddin.LocalDrive.Addressing;

internal enum DriveTargetKind
{
    Drive,
    DriveList,
    Item,

    /// <summary>A folder with a meaning of its own (<c>approot</c>), made by its first use.</summary>
    Special,

    /// <summary>A pre-authenticated download address.</summary>
    Download,

    /// <summary>The address of an upload session.</summary>
    Upload,
}
