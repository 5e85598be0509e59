namespace WordAddin.LocalDrive.Storage;

/// <summary>Bytes that lie safely on the disk and that no item may name yet.</summary>
/// <param name="File">Name in the content folder.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Hash">Its <see cref="QuickXorHash"/>.</param>
internal sealed record StoredContent(string File, long Size, string Hash);
