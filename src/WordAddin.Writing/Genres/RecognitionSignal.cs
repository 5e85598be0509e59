using System.Collections.Immutable;
using Newtonsoft.Json;
using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Genres;

/// <summary>Words at a place that speak for a genre, or against it.</summary>
[JsonObject(ItemRequired = Required.Always)]
public sealed record RecognitionSignal
{
    public required SignalPlace Place { get; init; }

    /// <summary>Each of these must occur.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public ImmutableArray<string> All { get; init; } = [];

    /// <summary>These together must occur <see cref="AtLeast"/> times; not asked when empty.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public ImmutableArray<string> Any { get; init; } = [];

    [JsonProperty(Required = Required.DisallowNull)]
    public int AtLeast { get; init; } = 1;

    /// <summary>None of these may occur.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public ImmutableArray<string> None { get; init; } = [];

    /// <summary>Added to the confidence, in hundredths; negative when the words speak against the genre.</summary>
    public required int Weight { get; init; }

    /// <summary>Shown to the writer who is to confirm the genre.</summary>
    public required BilingualText Reason { get; init; }
}
