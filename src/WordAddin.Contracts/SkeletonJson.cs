using System.Text.Json;
using WordAddin.Writing.Skeletons;

namespace WordAddin.Contracts;

/// <summary>A skeleton as blocks for insertion into an open document; the shape of <c>Skeleton</c> in the pane's port.</summary>
public static class SkeletonJson
{
    public static void Write(Utf8JsonWriter writer, Skeleton skeleton)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(skeleton);
        writer.WriteStartObject();
        writer.WriteString("genre", skeleton.GenreId);
        if (skeleton.Year is { } year)
            writer.WriteNumber("year", year);
        else
            writer.WriteNull("year");
        writer.WriteStartArray("blocks");
        foreach (var block in skeleton.Blocks)
            WriteBlock(writer, block);
        writer.WriteEndArray();
        WriteSections(writer, skeleton);
        writer.WriteEndObject();
    }

    internal static void WriteSections(Utf8JsonWriter writer, Skeleton skeleton)
    {
        writer.WriteStartArray("sections");
        foreach (var section in skeleton.Sections)
        {
            writer.WriteStartObject();
            writer.WriteString("key", section.Key);
            writer.WriteString("tag", section.Tag);
            writer.WriteString("title", section.Title);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteBlock(Utf8JsonWriter writer, Block block)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", NameOf(block.Kind.ToString()));
        writer.WriteStartArray("inlines");
        foreach (var inline in block.Inlines)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", NameOf(inline.Kind.ToString()));
            writer.WriteString("text", inline.Text);
            if (inline.FactKey is { } key)
                writer.WriteString("factKey", key);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (block.SectionKey is { } section)
            writer.WriteString("sectionKey", section);
        writer.WriteEndObject();
    }

    private static string NameOf(string value) => JsonNamingPolicy.CamelCase.ConvertName(value);
}
