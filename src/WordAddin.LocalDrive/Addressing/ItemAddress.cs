using System.Collections.Immutable;

namespace WordAddin.LocalDrive.Addressing;

/// <summary>An item by id, or by the names that lead to it from there.</summary>
/// <param name="Start">Id of an item, or <see cref="Root"/>.</param>
/// <param name="Names">Decoded names below the start, outermost first.</param>
internal sealed record ItemAddress(string Start, ImmutableArray<string> Names)
{
    public const string Root = "root";

    public bool IsById => Names.IsEmpty;

    public static ItemAddress Of(string id) => new(id, []);

    public ItemAddress Below(string name) => this with { Names = Names.Add(name) };
}
