namespace WordAddin.LocalDrive.Storage;

/// <summary>The part of the whole that one fragment carries.</summary>
/// <param name="From">First byte.</param>
/// <param name="To">Last byte.</param>
/// <param name="Total">Bytes of the whole.</param>
internal sealed record FragmentRange(long From, long To, long Total)
{
    public long Length => To - From + 1;

    public bool IsLast => To == Total - 1;
}
