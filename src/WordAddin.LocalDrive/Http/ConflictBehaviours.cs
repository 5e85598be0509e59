using System.Text.Json.Nodes;
using WordAddin.LocalDrive.Storage;

namespace WordAddin.LocalDrive.Http;

/// <summary>The conflict behaviour as it travels: an annotation in a query or a body.</summary>
internal static class ConflictBehaviours
{
    /// <summary>The name in use and its older alias.</summary>
    public static IReadOnlyList<string> Annotations { get; } = ["@microsoft.graph.conflictBehavior", "@name.conflictBehavior"];

    public static ConflictBehaviour? In(JsonObject? body) =>
        Annotations.Select(name => body?[name]).FirstOrDefault(value => value is not null) is { } found
            ? Parse(found.ToString())
            : null;

    public static ConflictBehaviour Parse(string value) => value.ToUpperInvariant() switch
    {
        "FAIL" => ConflictBehaviour.Fail,
        "RENAME" => ConflictBehaviour.Rename,
        "REPLACE" => ConflictBehaviour.Replace,
        _ => throw DriveFault.Invalid("The conflict behaviour is not fail, rename or replace."),
    };
}
