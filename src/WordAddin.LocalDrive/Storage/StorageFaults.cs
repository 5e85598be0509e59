using Microsoft.Data.Sqlite;

namespace WordAddin.LocalDrive.Storage;

/// <summary>What a failing disk or database means to a caller of the drive.</summary>
internal static class StorageFaults
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;

    // The shared-memory file of the journal could not grow.
    private const int SqliteSharedMemorySize = 4874;

    private const int LinuxNoSpace = 28;
    private const int LinuxQuota = 122;
    private const int LinuxReadOnly = 30;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>The fault behind an exception; null when the exception is a bug.</summary>
    public static DriveFault? Of(Exception exception) => exception switch
    {
        DriveFault fault => fault,
        SqliteException { SqliteErrorCode: SqliteFull } => DriveFault.Full(exception),
        SqliteException { SqliteExtendedErrorCode: SqliteSharedMemorySize } => DriveFault.Full(exception),
        SqliteException { SqliteErrorCode: SqliteReadOnly or SqliteCannotOpen } => DriveFault.ReadOnly(exception),
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => DriveFault.Busy(exception),
        UnauthorizedAccessException or DirectoryNotFoundException => DriveFault.ReadOnly(exception),
        IOException { HResult: LinuxReadOnly } => DriveFault.ReadOnly(exception),
        IOException io when IsDiskFull(io) => DriveFault.Full(exception),
        _ => null,
    };

    public static bool IsDiskFull(IOException exception) =>
        exception.HResult is LinuxNoSpace or LinuxQuota or WindowsDiskFull;
}
