namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>The major and minor fonts of a document's theme, with the languages that choose among its script fonts.</summary>
internal sealed class ThemeFonts(ThemeFontSet major, ThemeFontSet minor, string? eastAsiaLanguage, string? bidiLanguage)
{
    public static ThemeFonts None { get; } = new(ThemeFontSet.None, ThemeFontSet.None, null, null);

    /// <param name="place">Value of a theme attribute of w:rFonts, such as <c>minorEastAsia</c>.</param>
    /// <returns>Null when the theme has no font there; then the slot's plain name counts.</returns>
    public string? Font(string place) => place switch
    {
        "majorAscii" or "majorHAnsi" => NullIfEmpty(major.Latin),
        "minorAscii" or "minorHAnsi" => NullIfEmpty(minor.Latin),
        "majorEastAsia" => NullIfEmpty(major.EastAsia) ?? major.ForScript(ScriptOf(eastAsiaLanguage)),
        "minorEastAsia" => NullIfEmpty(minor.EastAsia) ?? minor.ForScript(ScriptOf(eastAsiaLanguage)),
        "majorBidi" => NullIfEmpty(major.ComplexScript) ?? major.ForScript(ScriptOf(bidiLanguage)),
        "minorBidi" => NullIfEmpty(minor.ComplexScript) ?? minor.ForScript(ScriptOf(bidiLanguage)),
        _ => null,
    };

    private static string? NullIfEmpty(string? name) => string.IsNullOrEmpty(name) ? null : name;

    /// <summary>The script name by which themes list their fonts, from a language tag.</summary>
    private static string? ScriptOf(string? language) => language?.ToUpperInvariant() switch
    {
        null => null,
        "ZH-TW" or "ZH-HK" or "ZH-MO" or "ZH-HANT" => "Hant",
        var tag when tag.StartsWith("ZH", StringComparison.Ordinal) => "Hans",
        var tag when tag.StartsWith("JA", StringComparison.Ordinal) => "Jpan",
        var tag when tag.StartsWith("KO", StringComparison.Ordinal) => "Hang",
        var tag when tag.StartsWith("AR", StringComparison.Ordinal) => "Arab",
        var tag when tag.StartsWith("HE", StringComparison.Ordinal) => "Hebr",
        var tag when tag.StartsWith("UG", StringComparison.Ordinal) => "Uigh",
        var tag when tag.StartsWith("TH", StringComparison.Ordinal) => "Thai",
        _ => null,
    };
}
