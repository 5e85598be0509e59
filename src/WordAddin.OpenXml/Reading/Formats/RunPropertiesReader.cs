using System.Runtime.InteropServices;
using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>Reads w:rPr.</summary>
internal sealed class RunPropertiesReader(ThemeFonts theme)
{
    /// <summary>Reads the w:rPr the cursor stands on.</summary>
    public RunProperties Read(PartCursor cursor)
    {
        string? style = null, color = null, highlight = null, fill = null;
        var fonts = default(FontSlots);
        int? halfPoints = null;
        bool? bold = null, italic = null, hidden = null, underline = null;
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            switch (cursor.Name)
            {
                case "rStyle": style = cursor.Attribute("val"); break;
                case "rFonts": fonts = ReadFonts(cursor); break;
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
            AsciiFont = fonts.Ascii,
            HighAnsiFont = fonts.HighAnsi,
            EastAsiaFont = fonts.EastAsia,
            ComplexScriptFont = fonts.ComplexScript,
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

    /// <summary>In one element a theme font wins over the plain name of its slot.</summary>
    private FontSlots ReadFonts(PartCursor cursor)
    {
        FontSlots plain = default, themed = default;
        while (cursor.NextAttribute())
        {
            switch (cursor.LocalName)
            {
                case "ascii": plain.Ascii = cursor.AttributeValue; break;
                case "hAnsi": plain.HighAnsi = cursor.AttributeValue; break;
                case "eastAsia": plain.EastAsia = cursor.AttributeValue; break;
                case "cs": plain.ComplexScript = cursor.AttributeValue; break;
                case "asciiTheme": themed.Ascii = theme.Font(cursor.AttributeValue); break;
                case "hAnsiTheme": themed.HighAnsi = theme.Font(cursor.AttributeValue); break;
                case "eastAsiaTheme": themed.EastAsia = theme.Font(cursor.AttributeValue); break;
                case "cstheme": themed.ComplexScript = theme.Font(cursor.AttributeValue); break;
            }
        }

        return new FontSlots
        {
            Ascii = themed.Ascii ?? plain.Ascii,
            HighAnsi = themed.HighAnsi ?? plain.HighAnsi,
            EastAsia = themed.EastAsia ?? plain.EastAsia,
            ComplexScript = themed.ComplexScript ?? plain.ComplexScript,
        };
    }

    /// <summary>Bare numbers are half points; a length with a unit is a length.</summary>
    private static int? HalfPoints(PartCursor cursor) =>
        cursor.Number("val") ?? (cursor.Twips("val") is { } twips ? twips / 10 : null);

    [StructLayout(LayoutKind.Auto)]
    private struct FontSlots
    {
        public string? Ascii;
        public string? HighAnsi;
        public string? EastAsia;
        public string? ComplexScript;
    }
}
