using System.Collections.Frozen;
using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using WordAddin.Writing.Packs;

namespace WordAddin.Writing.Facts;

/// <summary>Every fact a genre may ask for, in the order of the dictionary file.</summary>
public static class FactCatalog
{
    private const string File = "Facts/facts.json";

    private static readonly Lazy<ImmutableArray<Fact>> Embedded = new(() => Read(File, EmbeddedText.Read(File)));

    private static readonly Lazy<FrozenDictionary<string, Fact>> ByKey =
        new(() => Facts.ToFrozenDictionary(fact => fact.Key, StringComparer.Ordinal));

    public static ImmutableArray<Fact> Facts => Embedded.Value;

    public static Fact? Find(string key) => ByKey.Value.GetValueOrDefault(key);

    /// <exception cref="PackException">The dictionary is not as it must be.</exception>
    internal static ImmutableArray<Fact> Read(string file, string json)
    {
        var root = StrictJson.Parse(file, json);
        var facts = StrictJson.Bind<Document>(file, root).Facts;
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in root.SelectTokens("facts[*].key"))
        {
            if (!keys.Add((string)key!))
                throw StrictJson.At(file, key, "duplicate-key", $"事实栏“{key}”重复", $"The fact '{key}' is there twice");
        }

        foreach (var reference in References(root))
        {
            if (!keys.Contains((string)reference!))
                throw StrictJson.At(file, reference, "unknown-fact", $"没有名为“{reference}”的事实栏", $"There is no fact named '{reference}'");
        }

        return facts;
    }

    private static IEnumerable<JToken> References(JObject root) =>
        root.SelectTokens("facts[*].constraints[*].atMostFact").Concat(root.SelectTokens("facts[*].constraints[*].atLeastFact"));

    [JsonObject(ItemRequired = Required.Always)]
    private sealed record Document(ImmutableArray<Fact> Facts);
}
