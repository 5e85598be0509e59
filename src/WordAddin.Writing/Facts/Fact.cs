using System.Collections.Immutable;
using Newtonsoft.Json;
using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Facts;

/// <summary>An entry of the facts dictionary: what a writer is asked for once and the report then uses everywhere.</summary>
[JsonObject(ItemRequired = Required.Always)]
public sealed record Fact
{
    public required string Key { get; init; }

    /// <summary>Label of the field; in Chinese also the text of the gap when the value is missing.</summary>
    public required BilingualText Name { get; init; }

    public required FactType Type { get; init; }

    /// <summary>Measure word after the figure; empty for values without one.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public string Unit { get; init; } = "";

    /// <summary>True when the items of a list are titles, set in 《》.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public bool BookTitles { get; init; }

    /// <summary>For <see cref="FactType.Bool"/>: the words for yes in the report.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public string? WhenTrue { get; init; }

    /// <summary>For <see cref="FactType.Bool"/>: the words for no in the report.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public string? WhenFalse { get; init; }

    [JsonProperty(Required = Required.DisallowNull)]
    public ImmutableArray<FactConstraint> Constraints { get; init; } = [];
}
