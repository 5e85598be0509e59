using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>Reads w:rPr.</summary>
internal sealed class RunPropertiesReader(ThemeFonts theme)
{
    /// <summary>Reads the w:rPr the cursor stands on.</summary>
    public RunProperties Read(PartCursor cursor)
    {
        string? style = null, color = null, highlight = null, fill = null;
        string? ascii = null, highAnsi = null, eastAsia = null, complexScript = null;
        int? halfPoints = null;
        bool? bold = null, italic = null, hidden = null, underline = null;
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            switch (cursor.Name)
            {
                case "rStyle": style = cursor.Attribute("val"); break;
                case "rFonts":
                    ascii = Font(cursor, "ascii", "asciiTheme");
                    highAnsi = Font(cursor, "hAnsi", "hAnsiTheme");
                    eastAsia = Font(cursor, "eastAsia", "eastAsiaTheme");
                    complexScript = Font(cursor, "cs", "cstheme");
                    break;
                case "sz": halfPoints = HalfPoints(cursor); break;
                case "b": bold = cursor.IsOn(); break;
                case "i": italic = cursor.IsOn(); break;
                case "vanish": hidden = cursor.IsOn(); break;
                case "u": underline = cursor.Attribute("val") != "none"; break;
                case "color": color = cursor.Attribute("val"); break;
                case "highlight": highlight = cursor.Attribute("val"); break;
                case "shd": fill = cursor.Attribute("fill"); break;
            }
        }

        return new RunProperties
        {
            StyleId = style,
            AsciiFont = ascii,
            HighAnsiFont = highAnsi,
            EastAsiaFont = eastAsia,
            ComplexScriptFont = complexScript,
            HalfPoints = halfPoints,
            Bold = bold,
            Italic = italic,
            Hidden = hidden,
            Underline = underline,
            Color = color,
            Highlight = highlight,
            Fill = fill,
        };
    }

    private string? Font(PartCursor cursor, string slot, string themeSlot) =>
        (cursor.Attribute(themeSlot) is { } place ? theme.Font(place) : null) ?? cursor.Attribute(slot);

    /// <summary>Bare numbers are half points; a length with a unit is a length.</summary>
    private static int? HalfPoints(PartCursor cursor) =>
        cursor.Number("val") ?? (cursor.Twips("val") is { } twips ? twips / 10 : null);
}
