namespace WordAddin.LocalDrive.Storage;

/// <summary>What is chosen once when the folder becomes a drive.</summary>
/// <param name="Id">The id of the drive.</param>
/// <param name="TicketKey">Signs download addresses, so that every process on the folder honours them.</param>
internal sealed record DriveFacts(string Id, byte[] TicketKey);
