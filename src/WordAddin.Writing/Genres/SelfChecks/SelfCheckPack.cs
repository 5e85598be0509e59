using System.Collections.Immutable;
using Newtonsoft.Json;

namespace WordAddin.Writing.Genres.SelfChecks;

/// <summary>The questions that go for every kind of report, as the data file holds them.</summary>
[JsonObject(ItemRequired = Required.Always)]
internal sealed record SelfCheckPack
{
    public required ImmutableArray<SelfCheckItem> Items { get; init; }
}
