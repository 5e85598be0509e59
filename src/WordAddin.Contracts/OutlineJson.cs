using System.Text.Json;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Contracts;

/// <summary>The outline contract: flat, in document order.</summary>
public static class OutlineJson
{
    public static void Write(Utf8JsonWriter writer, string file, Manuscript manuscript, Outline outline)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(manuscript);
        ArgumentNullException.ThrowIfNull(outline);
        writer.WriteStartObject();
        writer.WriteString("file", file);
        writer.WriteStartArray("nodes");
        foreach (var node in outline.Nodes)
            WriteNode(writer, node, manuscript.Paragraphs[node.Paragraph]);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter writer, OutlineNode node, Paragraph paragraph)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", OutlineKindNames.Of(node.Kind));
        writer.WriteNumber("level", node.Level);
        writer.WriteString("number", node.Number);
        writer.WriteString("text", paragraph.Text.AsSpan(node.Span.Start, node.Span.Length));
        writer.WriteNumber("paragraph", node.Paragraph);
        writer.WriteNumber("start", node.Span.Start);
        writer.WriteNumber("length", node.Span.Length);
        if (paragraph.FileOffset is { } offset)
            writer.WriteNumber("offset", offset + node.Span.Start);
        writer.WriteEndObject();
    }
}
