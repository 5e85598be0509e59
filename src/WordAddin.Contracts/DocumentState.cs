using System.Text;
using System.Text.Json;
using System.Xml;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Skeletons;

namespace WordAddin.Contracts;

/// <summary>
/// The state a new document starts with, in the form the pane keeps it in (features/document/stateCodec.ts): one XML
/// element with the schema's number and JSON as its text.
/// </summary>
public static class DocumentState
{
    public const string Namespace = "urn:wordaddin:state";

    private const int Schema = 1;

    public static string Of(Skeleton skeleton, FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(skeleton);
        ArgumentNullException.ThrowIfNull(facts);
        var json = Encoding.UTF8.GetString(ContractJson.Bytes(writer => Write(writer, skeleton, facts)).Span);
        var xml = new StringBuilder();
        using (var writer = XmlWriter.Create(xml, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            writer.WriteStartElement("state", Namespace);
            writer.WriteAttributeString("schema", XmlConvert.ToString(Schema));
            writer.WriteString(json);
            writer.WriteEndElement();
        }

        return xml.ToString();
    }

    private static void Write(Utf8JsonWriter writer, Skeleton skeleton, FactSheet facts)
    {
        writer.WriteStartObject();
        writer.WriteString("genre", skeleton.GenreId);
        if (skeleton.Year is { } year)
            writer.WriteNumber("year", year);
        writer.WriteStartObject("facts");
        foreach (var (key, value) in facts.Values)
            WriteFact(writer, key, value);
        writer.WriteEndObject();
        SkeletonJson.WriteSections(writer, skeleton);
        writer.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter writer, string key, FactValue value)
    {
        switch (value)
        {
            case FactValue.Number number:
                writer.WriteNumber(key, number.Value);
                break;
            case FactValue.Flag flag:
                writer.WriteBoolean(key, flag.Value);
                break;
            case FactValue.Day day:
                writer.WriteString(key, day.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                break;
            case FactValue.Words words:
                writer.WriteString(key, words.Value);
                break;
            case FactValue.Items items:
                writer.WriteStartArray(key);
                foreach (var item in items.Values)
                    writer.WriteStringValue(item);
                writer.WriteEndArray();
                break;
        }
    }
}
