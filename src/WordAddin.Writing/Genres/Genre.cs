using System.Collections.Immutable;
using Newtonsoft.Json;
using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Genres;

/// <summary>体裁: a kind of report, read from its pack. Texts that go into the report are Chinese templates.</summary>
[JsonObject(ItemRequired = Required.Always)]
public sealed record Genre
{
    /// <summary>Name of the pack's folder; stable.</summary>
    public required string Id { get; init; }

    public required BilingualText Name { get; init; }

    /// <summary>When this kind of report is asked for.</summary>
    public required BilingualText Purpose { get; init; }

    public required GenreVoice Voice { get; init; }

    public required BilingualText VoiceAdvice { get; init; }

    public required string Title { get; init; }

    /// <summary>Other wordings of the title and when they are used.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public BilingualText? TitleAdvice { get; init; }

    /// <summary>Line under the title; null when the genre has none.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public string? TitleNote { get; init; }

    /// <summary>开头段 without its transition.</summary>
    public required string Preamble { get; init; }

    /// <summary>过渡语, the last sentence of the preamble.</summary>
    public required string Transition { get; init; }

    public required string Closing { get; init; }

    public required string Signature { get; init; }

    public required LengthBands Length { get; init; }

    public required LevelTwoForm LevelTwoForm { get; init; }

    public required BilingualText LevelTwoAdvice { get; init; }

    public required ImmutableArray<GenreSection> Sections { get; init; }

    /// <summary>Orders of the parts, additions and differences that are accepted.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public BilingualText? Variants { get; init; }

    public required ImmutableArray<RecognitionSignal> Recognition { get; init; }

    /// <summary>Ids of rules that do not apply to this kind of report.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public ImmutableArray<string> RulesOff { get; init; } = [];
}
