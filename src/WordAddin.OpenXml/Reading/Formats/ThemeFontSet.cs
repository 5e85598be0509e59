using System.Collections.Immutable;

namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>One of the two font collections of a theme (a:majorFont, a:minorFont).</summary>
internal sealed record ThemeFontSet(string? Latin, string? EastAsia, string? ComplexScript, ImmutableDictionary<string, string> Scripts)
{
    public static ThemeFontSet None { get; } = new(null, null, null, ImmutableDictionary<string, string>.Empty);

    public string? ForScript(string? script) => script is null ? null : Scripts.GetValueOrDefault(script);
}
