namespace WordAddin.Writing.Rules.Layout;

/// <summary>Tells the kind of type from the name of a font, Chinese or English.</summary>
internal static class Typefaces
{
    /// <summary>In this order: 仿宋 and 小标宋 hold 宋, 雅黑 holds 黑.</summary>
    private static readonly (string Part, Typeface Face)[] parts =
    [
        ("仿宋", Typeface.FangSong),
        ("FangSong", Typeface.FangSong),
        ("小标宋", Typeface.Title),
        ("XiaoBiaoSong", Typeface.Title),
        ("FZXBS", Typeface.Title),
        ("雅黑", Typeface.Other),
        ("YaHei", Typeface.Other),
        ("黑体", Typeface.Black),
        ("方正黑", Typeface.Black),
        ("SimHei", Typeface.Black),
        ("STHeiti", Typeface.Black),
        ("楷", Typeface.Kai),
        ("Kai", Typeface.Kai),
        ("中宋", Typeface.Other),
        ("宋体", Typeface.Song),
        ("书宋", Typeface.Song),
        ("SimSun", Typeface.Song),
        ("STSong", Typeface.Song),
    ];

    public static Typeface Of(string? font)
    {
        if (font is null)
            return Typeface.Other;
        foreach (var (part, face) in parts)
        {
            if (font.Contains(part, StringComparison.OrdinalIgnoreCase))
                return face;
        }

        return Typeface.Other;
    }
}
