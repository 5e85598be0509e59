using System.Collections.Immutable;
using System.Text.Json;
using WordAddin.Writing.Facts;

namespace WordAddin.Contracts;

/// <summary>The members <c>sections</c> and <c>figures</c> of the findings contract.</summary>
internal static class MeasuresJson
{
    public static void Write(Utf8JsonWriter writer, ImmutableArray<SectionLength> sections)
    {
        writer.WriteStartArray("sections");
        foreach (var section in sections)
        {
            writer.WriteStartObject();
            writer.WriteString("path", section.Path);
            writer.WriteString("heading", section.Heading);
            writer.WriteNumber("paragraph", section.Paragraph);
            if (section.SectionKey is { } key)
                writer.WriteString("key", key);
            writer.WriteNumber("characters", section.Characters);
            writer.WriteNumber("share", Math.Round(section.Share, 3));
            writer.WriteString("status", ContractNames.Of(section.Status));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, ImmutableArray<Figure> figures)
    {
        writer.WriteStartArray("figures");
        foreach (var figure in figures)
            WriteOne(writer, figure);
        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, string property, Figure? figure)
    {
        writer.WritePropertyName(property);
        if (figure is null)
            writer.WriteNullValue();
        else
            WriteOne(writer, figure);
    }

    private static void WriteOne(Utf8JsonWriter writer, Figure figure)
    {
        writer.WriteStartObject();
        writer.WriteString("text", figure.Text);
        writer.WriteNumber("value", figure.Value);
        writer.WriteString("unit", figure.Unit);
        writer.WriteString("noun", figure.Noun);
        writer.WriteNumber("paragraph", figure.Paragraph);
        writer.WriteNumber("start", figure.Start);
        writer.WriteEndObject();
    }
}
