using System.Collections.Immutable;
using System.Text.Json;
using WordAddin.OpenXml.Reading.Packaging;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading;

/// <summary>
/// Reads what the pane keeps in a document: a custom XML part with the schema's number and JSON as its text. Any program
/// may have written there, so whatever is not of the expected form counts as nothing.
/// </summary>
internal static class StateReader
{
    private const string Namespace = "urn:wordaddin:state";
    private const string Schema = "1";

    /// <summary>The pane keeps its state below 32 kB; what is far beyond that is none of its.</summary>
    private const int LongestState = 64 * 1024;

    public static ImmutableArray<IgnoredFinding> ReadIgnored(DocxPackage package)
    {
        // After a write that was cut short there are two; the last one is the newest.
        var state = package.Related(package.MainPart, "customXml").Select(link => StateIn(package, link.Target)).OfType<string>().LastOrDefault();
        return state is null ? [] : Ignored(state);
    }

    private static string? StateIn(DocxPackage package, string path)
    {
        try
        {
            using var part = package.Open(path);
            if (part is null || part.LocalName != "state" || part.Namespace != Namespace || part.PlainAttribute("schema") != Schema)
                return null;
            var text = new TextBuffer();
            part.ReadText(text);
            return text.Length <= LongestState ? text.ToString() : null;
        }
        catch (UnreadableDocumentException failure) when (failure.Reason != UnreadableReason.TooLarge)
        {
            return null;
        }
    }

    private static ImmutableArray<IgnoredFinding> Ignored(string state)
    {
        try
        {
            using var json = JsonDocument.Parse(state);
            if (json.RootElement.ValueKind != JsonValueKind.Object
                || !json.RootElement.TryGetProperty("ignored", out var list) || list.ValueKind != JsonValueKind.Array)
                return [];
            return [.. list.EnumerateArray().Select(Read).OfType<IgnoredFinding>()];
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // GetString refuses halves of surrogate pairs with the latter.
            return [];
        }
    }

    private static IgnoredFinding? Read(JsonElement item) =>
        Text(item, "key") is { } key ? new IgnoredFinding(key, Text(item, "reason") ?? "") : null;

    private static string? Text(JsonElement item, string property) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
