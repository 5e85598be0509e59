using System.Globalization;

namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>Lengths as WordprocessingML writes them: twips, or a number with a unit (ISO/IEC 29500-1, 22.9.2.15), and plain numbers.</summary>
internal static class UniversalMeasure
{
    private const double TwipsPerInch = 1440;

    /// <summary>A whole number; fractions, which some programs write, are rounded.</summary>
    /// <returns>Null when the value is no number.</returns>
    public static int? Number(string value)
    {
        if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole;
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < int.MaxValue
            ? (int)Math.Round(number)
            : null;
    }

    /// <returns>Null when the value is no length.</returns>
    public static int? Twips(string value)
    {
        if (Number(value) is { } twips)
            return twips;
        var span = value.AsSpan().Trim();
        var unit = span.Length > 2 && char.IsAsciiLetter(span[^1]) ? span[^2..] : [];
        return double.TryParse(span[..^unit.Length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && TwipsPer(unit) is { } factor && Math.Abs(number * factor) < int.MaxValue
            ? (int)Math.Round(number * factor)
            : null;
    }

    private static double? TwipsPer(ReadOnlySpan<char> unit) => unit switch
    {
        "" => 1,
        "pt" => TwipsPerInch / 72,
        "in" => TwipsPerInch,
        "cm" => TwipsPerInch / 2.54,
        "mm" => TwipsPerInch / 25.4,
        "pc" or "pi" => TwipsPerInch / 6,
        _ => null,
    };
}
