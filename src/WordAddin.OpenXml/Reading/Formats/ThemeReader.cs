using System.Collections.Immutable;
using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>Reads the font scheme of the theme part.</summary>
internal static class ThemeReader
{
    private const int MostScripts = 200;

    /// <param name="theme">The theme part at its root, or null when the document has none.</param>
    /// <param name="settings">The settings part at its root, or null; it names the languages of the theme fonts.</param>
    public static ThemeFonts Read(PartCursor? theme, PartCursor? settings)
    {
        var (eastAsia, bidi) = settings is null ? (null, null) : Languages(settings);
        if (theme is null)
            return ThemeFonts.None;
        var major = ThemeFontSet.None;
        var minor = ThemeFontSet.None;
        for (var root = theme.Enter(); theme.NextChild(root);)
        {
            if (theme.LocalName != "themeElements")
                continue;
            for (var elements = theme.Enter(); theme.NextChild(elements);)
            {
                if (theme.LocalName == "fontScheme")
                    (major, minor) = ReadScheme(theme);
            }
        }

        return new ThemeFonts(major, minor, eastAsia, bidi);
    }

    private static (string? EastAsia, string? Bidi) Languages(PartCursor settings)
    {
        for (var root = settings.Enter(); settings.NextChild(root);)
        {
            if (settings.Name == "themeFontLang")
                return (settings.Attribute("eastAsia"), settings.Attribute("bidi"));
        }

        return (null, null);
    }

    private static (ThemeFontSet Major, ThemeFontSet Minor) ReadScheme(PartCursor theme)
    {
        var major = ThemeFontSet.None;
        var minor = ThemeFontSet.None;
        for (var scheme = theme.Enter(); theme.NextChild(scheme);)
        {
            if (theme.LocalName == "majorFont")
                major = ReadSet(theme);
            else if (theme.LocalName == "minorFont")
                minor = ReadSet(theme);
        }

        return (major, minor);
    }

    private static ThemeFontSet ReadSet(PartCursor theme)
    {
        string? latin = null, eastAsia = null, complexScript = null;
        var scripts = ImmutableDictionary.CreateBuilder<string, string>();
        for (var set = theme.Enter(); theme.NextChild(set);)
        {
            var typeface = theme.PlainAttribute("typeface");
            switch (theme.LocalName)
            {
                case "latin": latin = typeface; break;
                case "ea": eastAsia = typeface; break;
                case "cs": complexScript = typeface; break;
                case "font" when theme.PlainAttribute("script") is { } script && scripts.Count < MostScripts:
                    scripts[script] = typeface ?? "";
                    break;
            }
        }

        return new ThemeFontSet(latin, eastAsia, complexScript, scripts.ToImmutable());
    }
}
