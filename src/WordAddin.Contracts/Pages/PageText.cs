using System.Net;

namespace WordAddin.Contracts.Pages;

/// <summary>Text from a report or a file name inside an HTML page.</summary>
internal static class PageText
{
    /// <summary>Harmless as content and inside a quoted attribute; control characters become spaces.</summary>
    public static string Escape(string text) =>
        WebUtility.HtmlEncode(string.Create(text.Length, text, static (clean, source) =>
        {
            for (var i = 0; i < clean.Length; i++)
                clean[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }));

    /// <summary>A number as SVG and CSS read it.</summary>
    public static string Number(double value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
