using System.Collections.Immutable;
using Newtonsoft.Json;
using WordAddin.Writing.Packs;

namespace WordAddin.Writing.Facts;

/// <summary>The words by which figures are read, from <c>figure-words.json</c>.</summary>
[JsonObject(ItemRequired = Required.Always)]
internal sealed record FigureWords
{
    private const string File = "Facts/figure-words.json";

    private static readonly Lazy<FigureWords> Embedded =
        new(() => StrictJson.Bind<FigureWords>(File, StrictJson.Parse(File, EmbeddedText.Read(File))));

    public static FigureWords Words => Embedded.Value;

    /// <summary>Measure words, longer ones first.</summary>
    public required ImmutableArray<string> Units { get; init; }

    /// <summary>Between figure and unit: 200余份.</summary>
    public required ImmutableArray<string> Approximations { get; init; }

    /// <summary>After the unit, before the noun: 5次以上.</summary>
    public required ImmutableArray<string> After { get; init; }

    /// <summary>Words a noun after the unit does not go beyond.</summary>
    public required ImmutableArray<string> NounEnds { get; init; }

    /// <summary>Words a noun before the figure does not reach back beyond.</summary>
    public required ImmutableArray<string> Verbs { get; init; }

    /// <summary>Between such a noun and the figure: 办复率达98%.</summary>
    public required ImmutableArray<string> Before { get; init; }
}
