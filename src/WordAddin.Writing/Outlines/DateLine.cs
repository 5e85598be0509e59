namespace WordAddin.Writing.Outlines;

/// <summary>Recognises a line that is nothing but a date, in brackets or not.</summary>
internal static class DateLine
{
    private const int Longest = 16;
    private const string Characters = "0123456789〇○零一二三四五六七八九十年月日.-/—×XxＸ*□ 　";

    public static bool Matches(ReadOnlySpan<char> line)
    {
        line = line.Trim("（）() 　");
        if (line.Length is < 4 or > Longest)
            return false;
        foreach (var unit in line)
        {
            if (!Characters.Contains(unit, StringComparison.Ordinal))
                return false;
        }

        return line.Contains('年') || line.Count('.') == 2 || line.Count('-') == 2 || line.Count('/') == 2;
    }
}
