using Newtonsoft.Json;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Facts;

/// <summary>One thing the value of a numeric fact must hold to; exactly the bounds that are given apply.</summary>
[JsonObject(ItemRequired = Required.Always)]
public sealed record FactConstraint
{
    [JsonProperty(Required = Required.DisallowNull)]
    public decimal? Minimum { get; init; }

    [JsonProperty(Required = Required.DisallowNull)]
    public decimal? Maximum { get; init; }

    /// <summary>Key of the fact this one must not exceed, times <see cref="Times"/>.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public string? AtMostFact { get; init; }

    /// <summary>Key of the fact this one must reach, times <see cref="Times"/>.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public string? AtLeastFact { get; init; }

    /// <summary>Factor for the other fact, such as 12 meetings for each branch.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public int Times { get; init; } = 1;

    public required Severity Severity { get; init; }

    /// <summary>Told to the writer when the value does not hold to it.</summary>
    public required BilingualText Message { get; init; }
}
