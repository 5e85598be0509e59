using System.Globalization;
using Newtonsoft.Json;

namespace WordAddin.Writing.Packs;

/// <summary>Strings are strings and numbers are numbers: Newtonsoft.Json would turn one into the other.</summary>
internal sealed class StrictScalarConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType)
    {
        var type = Nullable.GetUnderlyingType(objectType) ?? objectType;
        return type == typeof(string) || type == typeof(int) || type == typeof(decimal) || type == typeof(bool);
    }

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var type = Nullable.GetUnderlyingType(objectType) ?? objectType;
        var fits = reader.TokenType switch
        {
            JsonToken.String => type == typeof(string),
            JsonToken.Boolean => type == typeof(bool),
            JsonToken.Integer => type == typeof(int) ? reader.Value is >= (long)int.MinValue and <= (long)int.MaxValue : type == typeof(decimal) && reader.Value is long,
            JsonToken.Float => type == typeof(decimal),
            _ => false,
        };
        return fits
            ? Convert.ChangeType(reader.Value, type, CultureInfo.InvariantCulture)
            : throw Misfit(reader, type);
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        throw new NotSupportedException();

    private static JsonSerializationException Misfit(JsonReader reader, Type type)
    {
        var place = (IJsonLineInfo)reader;
        return new JsonSerializationException(
            $"'{reader.Path}' must be of type {type.Name}", reader.Path, place.LineNumber, place.LinePosition, null);
    }
}
