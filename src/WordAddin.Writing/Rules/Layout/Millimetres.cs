using System.Globalization;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>Twips in the unit of the standard.</summary>
internal static class Millimetres
{
    private const double PerTwip = 25.4 / 1440;

    /// <summary>The standard allows 1 mm; the rest is what rounding in dialogs of other units costs.</summary>
    private const double Tolerance = 1.1;

    public static bool AreClose(int twips, double millimetres) => Math.Abs((twips * PerTwip) - millimetres) <= Tolerance;

    public static string Show(int twips) => (twips * PerTwip).ToString("0.#", CultureInfo.InvariantCulture);
}
