namespace WordAddin.Writing.Skeletons;

/// <summary>Chinese numerals for the ordinals of headings.</summary>
internal static class ChineseOrdinal
{
    private const string Digits = "一二三四五六七八九";

    /// <param name="number">1 to 99.</param>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 99);
        var tens = number < 10 ? "" : number < 20 ? "十" : $"{Digits[(number / 10) - 1]}十";
        return number % 10 == 0 ? tens : $"{tens}{Digits[(number % 10) - 1]}";
    }
}
