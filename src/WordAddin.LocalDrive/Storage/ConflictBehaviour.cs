namespace WordAddin.LocalDrive.Storage;

/// <summary>What happens when the name is taken.</summary>
internal enum ConflictBehaviour
{
    Fail,
    Rename,
    Replace,
}
