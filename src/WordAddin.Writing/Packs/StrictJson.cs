using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Packs;

/// <summary>Reads JSON into records without forgiving anything; every fault becomes a <see cref="PackException"/>.</summary>
internal static class StrictJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        MissingMemberHandling = MissingMemberHandling.Error,
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        Converters =
        {
            new StrictScalarConverter(),
            new BilingualTextConverter(),
            new StringEnumConverter(new CamelCaseNamingStrategy(), allowIntegerValues: false),
        },
    });

    private static readonly JsonLoadSettings WithLines = new()
    {
        LineInfoHandling = LineInfoHandling.Load,
        DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
    };

    /// <summary>Parses one JSON object; its tokens know their lines.</summary>
    public static JObject Parse(string file, string json)
    {
        using var reader = new JsonTextReader(new StringReader(json))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
        };
        try
        {
            var root = JToken.Load(reader, WithLines);
            if (ReadsOn(reader))
                throw Fault(file, reader.LineNumber, reader.LinePosition, "invalid-json", "文件末尾有多余内容", "There is more text after the end of the JSON");
            return root as JObject
                ?? throw At(file, root, "invalid-json", "文件应是一个 JSON 对象", "The file must hold one JSON object");
        }
        catch (JsonReaderException fault)
        {
            throw Fault(file, fault.LineNumber, fault.LinePosition, "invalid-json", "文件不是有效的 JSON", "The file is not valid JSON");
        }
    }

    /// <summary>Binds a parsed object: every member known, every required member there, nothing null or of another type.</summary>
    public static T Bind<T>(string file, JObject root)
    {
        var nothing = root.Descendants().FirstOrDefault(token => token.Type == JTokenType.Null);
        if (nothing is not null)
            throw At(file, nothing, "wrong-type", "此处不能为 null", "A value must not be null here");
        try
        {
            return root.ToObject<T>(Serializer)!;
        }
        catch (JsonSerializationException fault)
        {
            throw Fault(file, fault.LineNumber, fault.LinePosition, CodeOf(fault), $"“{fault.Path}”处不合格式", fault.Message);
        }
    }

    /// <summary>The exception for a fault at a token.</summary>
    public static PackException At(string file, JToken token, string code, string chinese, string english)
    {
        IJsonLineInfo place = token;
        return Fault(file, place.LineNumber, place.LinePosition, code, chinese, english);
    }

    private static PackException Fault(string file, int line, int column, string code, string chinese, string english) =>
        new(code, file, line, column, new BilingualText($"{chinese}。", $"{english.TrimEnd('.')}."));

    private static bool ReadsOn(JsonTextReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment)
                return true;
        }

        return false;
    }

    // Newtonsoft.Json tells these faults apart in its messages only.
    private static string CodeOf(JsonSerializationException fault) =>
        fault.Message.StartsWith("Could not find member", StringComparison.Ordinal) ? "unknown-member"
        : fault.Message.StartsWith("Required property", StringComparison.Ordinal) ? "missing-member"
        : "wrong-type";
}
