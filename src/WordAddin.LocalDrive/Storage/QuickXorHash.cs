using System.Buffers.Binary;

namespace WordAddin.LocalDrive.Storage;

/// <summary>
/// The checksum OneDrive publishes: every byte is mixed in 11 bits further on in a ring of 160, the length at the end.
/// </summary>
internal sealed class QuickXorHash
{
    private const int Bits = 160;
    private const int Shift = 11;

    private readonly byte[] state = new byte[Bits / 8];
    private long length;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var position = (int)(length * Shift % Bits);
        foreach (var value in bytes)
        {
            var spread = value << (position % 8);
            var index = position / 8;
            state[index] ^= (byte)spread;
            state[(index + 1) % state.Length] ^= (byte)(spread >> 8);
            position = (position + Shift) % Bits;
        }

        length += bytes.Length;
    }

    /// <summary>The checksum of all bytes so far, as base64.</summary>
    public string Finish()
    {
        Span<byte> result = stackalloc byte[state.Length];
        state.CopyTo(result);
        var tail = result[^sizeof(long)..];
        BinaryPrimitives.WriteInt64LittleEndian(tail, BinaryPrimitives.ReadInt64LittleEndian(tail) ^ length);
        return Convert.ToBase64String(result);
    }
}
