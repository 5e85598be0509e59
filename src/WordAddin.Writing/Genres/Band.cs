using Newtonsoft.Json;

namespace WordAddin.Writing.Genres;

/// <summary>A range with both ends included.</summary>
[JsonObject(ItemRequired = Required.Always)]
public sealed record Band(int Minimum, int Maximum)
{
    public bool Contains(double value) => value >= Minimum && value <= Maximum;
}
