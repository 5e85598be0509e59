using Newtonsoft.Json;
using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Packs;

/// <summary>Reads <c>{ "zh": "…", "en": "…" }</c>; both are required.</summary>
internal sealed class BilingualTextConverter : JsonConverter<BilingualText>
{
    public override bool CanWrite => false;

    public override BilingualText ReadJson(
        JsonReader reader, Type objectType, BilingualText? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var pair = serializer.Deserialize<Pair>(reader)!;
        return new BilingualText(pair.Zh, pair.En);
    }

    public override void WriteJson(JsonWriter writer, BilingualText? value, JsonSerializer serializer) =>
        throw new NotSupportedException();

    [JsonObject(ItemRequired = Required.Always)]
    private sealed record Pair(string Zh, string En);
}
