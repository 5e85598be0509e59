namespace WordAddin.LocalDrive.Tests;

/// <summary>A test that needs the right to mount a small disk; skipped, saying so, where nobody may.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MountFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> MayMount = new(TryMount);

    public MountFactAttribute()
    {
        if (!MayMount.Value)
            Skip = "Mounting a small disk needs root on Linux.";
    }

    private static bool TryMount()
    {
        using var folder = new TemporaryFolder();
        using var disk = SmallDisk.TryMount(folder.Path, megabytes: 1);
        return disk is not null;
    }
}
