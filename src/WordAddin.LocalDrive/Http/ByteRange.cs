using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace WordAddin.LocalDrive.Http;

/// <summary>The part of a content a reader asks for; both ends count.</summary>
internal sealed record ByteRange(long From, long To)
{
    public long Length => To - From + 1;

    /// <summary>False when the range cannot be served; null asks for everything, as several ranges at once do.</summary>
    public static bool TryRead(StringValues header, long size, out ByteRange? range)
    {
        range = null;
        if (!RangeHeaderValue.TryParse(header.ToString(), out var asked) || asked.Unit != "bytes" || asked.Ranges.Count != 1)
            return true;
        var only = asked.Ranges.First();
        var from = only.From ?? Math.Max(0, size - only.To!.Value);
        var to = only.From is null ? size - 1 : Math.Min(only.To ?? long.MaxValue, size - 1);
        if (from > to)
            return false;
        range = new(from, to);
        return true;
    }
}
