using System.Collections.Immutable;
using Newtonsoft.Json;
using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Genres;

/// <summary>A part of a report, or a part of such a part.</summary>
[JsonObject(ItemRequired = Required.Always)]
public sealed record GenreSection
{
    /// <summary>Unique within the genre.</summary>
    public required string Key { get; init; }

    [JsonProperty(Required = Required.DisallowNull)]
    public SectionKind Kind { get; init; } = SectionKind.Numbered;

    /// <summary>对仗概括式, without ordinal; the Chinese text is a template that goes into the report.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>功能式, without ordinal; the Chinese text is a template that goes into the report.</summary>
    public required BilingualText FunctionalTitle { get; init; }

    [JsonProperty("required", Required = Required.Always)]
    public required bool IsRequired { get; init; }

    /// <summary>Share of the whole report in per cent; null where none is set.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public Band? Share { get; init; }

    /// <summary>What to write.</summary>
    public required BilingualText Purpose { get; init; }

    /// <summary>What not to write.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public BilingualText? Avoid { get; init; }

    /// <summary>Sentences to start with, templates; the first ones go into the skeleton.</summary>
    public required ImmutableArray<string> Openings { get; init; }

    /// <summary>Keys of the facts asked for here.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    /// <summary>Words that show that a heading belongs to this part.</summary>
    [JsonProperty(Required = Required.DisallowNull)]
    public ImmutableArray<string> Synonyms { get; init; } = [];

    [JsonProperty(Required = Required.DisallowNull)]
    public ImmutableArray<GenreSection> Children { get; init; } = [];
}
