using Newtonsoft.Json;
using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Genres.SelfChecks;

/// <summary>A question that only somebody who understands the text can answer.</summary>
[JsonObject(ItemRequired = Required.Always)]
public sealed record SelfCheckItem
{
    /// <summary>Stable; never the id of a rule that a program checks.</summary>
    public required string Id { get; init; }

    public required BilingualText Question { get; init; }
}
