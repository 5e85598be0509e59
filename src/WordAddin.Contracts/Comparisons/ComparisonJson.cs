using System.Collections.Immutable;
using System.Text.Json;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Merging;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts.Comparisons;

/// <summary>
/// The comparison contract: <c>{"schema","old":{"file"},"new":{"file"},"sections":[…],"figures":[…],"findings":{"gone","new"}}</c>.
/// A section's <c>status</c> is unchanged, changed, added, removed or moved; a paragraph's <c>kind</c> changed, added, removed,
/// moved-away or moved-here, its <c>pieces</c> kept, removed or added.
/// </summary>
public static class ComparisonJson
{
    private const int Schema = 1;

    public static void Write(Utf8JsonWriter writer, ComparedManuscripts compared, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(compared);
        var comparison = compared.Comparison;
        writer.WriteStartObject();
        writer.WriteNumber("schema", Schema);
        WriteFile(writer, "old", compared.OldFile);
        WriteFile(writer, "new", compared.NewFile);
        writer.WriteStartArray("sections");
        foreach (var section in comparison.Sections)
            WriteSection(writer, section);
        writer.WriteEndArray();
        writer.WriteStartArray("figures");
        foreach (var figure in comparison.Figures)
            WriteFigure(writer, figure);
        writer.WriteEndArray();
        writer.WriteStartObject("findings");
        WriteFindings(writer, "gone", comparison.GoneFindings, compared.Old, language);
        WriteFindings(writer, "new", comparison.NewFindings, compared.New, language);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter writer, string property, string file)
    {
        writer.WriteStartObject(property);
        writer.WriteString("file", file);
        writer.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter writer, ComparedSection section)
    {
        writer.WriteStartObject();
        writer.WriteString("status", ContractNames.Of(section.Status));
        writer.WriteBoolean("moved", section.IsMoved);
        WritePart(writer, "old", section.Old);
        WritePart(writer, "new", section.New);
        writer.WriteStartArray("paragraphs");
        foreach (var paragraph in section.Paragraphs)
            WriteParagraph(writer, paragraph);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter writer, string property, SectionPart? part)
    {
        if (part is null)
        {
            writer.WriteNull(property);
            return;
        }

        writer.WriteStartObject(property);
        writer.WriteString("kind", ContractNames.Of(part.Kind));
        writer.WriteString("number", part.Number);
        writer.WriteString("heading", part.Heading);
        writer.WriteNumber("paragraph", part.FirstParagraph);
        writer.WriteNumber("lastParagraph", part.LastParagraph);
        writer.WriteEndObject();
    }

    private static void WriteParagraph(Utf8JsonWriter writer, ParagraphDifference difference)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", ContractNames.Of(difference.Kind));
        if (difference.OldParagraph is { } old)
            writer.WriteNumber("oldParagraph", old);
        if (difference.NewParagraph is { } @new)
            writer.WriteNumber("newParagraph", @new);
        writer.WriteStartArray("pieces");
        foreach (var piece in difference.Pieces)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", ContractNames.Of(piece.Kind));
            writer.WriteString("text", piece.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter writer, FigureDifference difference)
    {
        writer.WriteStartObject();
        MeasuresJson.Write(writer, "old", difference.Old);
        MeasuresJson.Write(writer, "new", difference.New);
        writer.WriteEndObject();
    }

    private static void WriteFindings(
        Utf8JsonWriter writer, string property, ImmutableArray<Finding> findings, CheckReport report, Language language)
    {
        writer.WriteStartArray(property);
        foreach (var finding in findings)
            FindingsJson.WriteFinding(writer, finding, report.Manuscript, language);
        writer.WriteEndArray();
    }
}
