using System.Text.Encodings.Web;
using System.Text.Json;

namespace WordAddin.Contracts;

/// <summary>How every JSON answer of the product is written: indented or not, Chinese as Chinese.</summary>
public static class ContractJson
{
    /// <summary>Relaxed escaping: the answers are read as JSON, never pasted into HTML.</summary>
    public static JsonWriterOptions Options(bool indented) =>
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" };

    /// <summary>Writes one JSON value with <paramref name="write"/> and returns its UTF-8 bytes.</summary>
    public static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> write, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(write);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Options(indented)))
            write(writer);
        return buffer.WrittenMemory;
    }
}
