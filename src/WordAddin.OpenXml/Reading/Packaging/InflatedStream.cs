using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>
/// A part's bytes as they come out of the package, counted as they come: the sizes a package states are not believed.
/// </summary>
internal sealed class InflatedStream(Stream inner, long storedBytes, ReadingBudget budget) : Stream
{
    private long inflated;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => inflated;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));

    public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private int Counted(int read)
    {
        inflated += read;
        budget.TakeInflated(read);
        var limits = budget.Limits;
        if (inflated > limits.RatioFreeBytes && inflated / limits.CompressionRatio > storedBytes)
            throw new UnreadableDocumentException(UnreadableReason.ZipBomb);
        if (inflated > limits.PartBytes)
            throw new UnreadableDocumentException(UnreadableReason.TooLarge);
        return read;
    }
}
