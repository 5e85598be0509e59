using DocumentFormat.OpenXml.Wordprocessing;

namespace WordAddin.OpenXml.Writing;

/// <summary>
/// A typeface of an official document. The standard names kinds of type; the names here are the fonts offices have
/// installed, with a substitute that every Windows or Mac has.
/// </summary>
/// <param name="Name">Font of the East Asian slot.</param>
/// <param name="Substitute">What Word takes when the font is missing (w:altName).</param>
/// <param name="Latin">Font of the other three slots.</param>
/// <param name="IsSerif">Tells a reader without either font which family comes nearest.</param>
internal sealed record OfficialFont(string Name, string Substitute, string Latin, bool IsSerif = true)
{
    private const string TimesNewRoman = "Times New Roman";

    /// <summary>小标宋体: title (7.3.1), its digits too.</summary>
    public static OfficialFont Title { get; } = new("方正小标宋简体", "宋体", "方正小标宋简体");

    /// <summary>黑体: first level (7.3.3).</summary>
    public static OfficialFont Black { get; } = new("黑体", "SimHei", TimesNewRoman, IsSerif: false);

    /// <summary>楷体: second level (7.3.3).</summary>
    public static OfficialFont Kai { get; } = new("楷体_GB2312", "楷体", TimesNewRoman);

    /// <summary>仿宋体: body, third and fourth level (5.2.2, 7.3.3).</summary>
    public static OfficialFont FangSong { get; } = new("仿宋_GB2312", "仿宋", TimesNewRoman);

    /// <summary>宋体: page number (7.5), half-width digits included.</summary>
    public static OfficialFont Song { get; } = new("宋体", "SimSun", "宋体");

    public static IReadOnlyList<OfficialFont> All { get; } = [Title, Black, Kai, FangSong, Song];

    /// <summary>All four slots, so that no mark or digit falls back to a theme font.</summary>
    public RunFonts Slots() => new()
    {
        Ascii = Latin,
        HighAnsi = Latin,
        EastAsia = Name,
        ComplexScript = Latin,
    };
}
