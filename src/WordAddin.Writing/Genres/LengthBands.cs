using Newtonsoft.Json;

namespace WordAddin.Writing.Genres;

/// <summary>How long a report of a genre is, in characters without white space.</summary>
[JsonObject(ItemRequired = Required.Always)]
public sealed record LengthBands
{
    /// <summary>Below this the report is thin.</summary>
    public required int Minimum { get; init; }

    public required Band Target { get; init; }

    /// <summary>Above this the writer is told.</summary>
    public required int Warning { get; init; }

    /// <summary>Above this the report cannot be submitted.</summary>
    public required int Maximum { get; init; }

    /// <summary>For the version that is read out at a meeting.</summary>
    public required Band Spoken { get; init; }
}
