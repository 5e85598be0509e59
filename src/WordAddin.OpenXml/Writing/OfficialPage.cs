using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WordAddin.OpenXml.Writing;

/// <summary>
/// The page of GB/T 9704—2012 in twips: A4 (5.1), 天头 37 mm and 订口 28 mm (5.2.1), 版心 156 × 225 mm, from which the
/// other two margins follow, and a grid of 22 lines of 28 characters (5.2.3).
/// </summary>
internal static class OfficialPage
{
    /// <summary>28.95 pt, the largest line that fits 22 times into 225 mm.</summary>
    public const int LinePitch = 579;

    /// <summary>Width of the type area in twips: 156 mm.</summary>
    public const int TypeAreaWidth = Width - LeftMargin - RightMargin;

    public const int CharactersPerLine = 28;

    private const int Width = 11906;
    private const int Height = 16838;
    private const int TopMargin = 2098;
    private const int BottomMargin = 1984;
    private const int LeftMargin = 1588;
    private const int RightMargin = 1474;

    /// <summary>Puts the dashes of the page number 7 mm below the type area (7.5).</summary>
    private const int FooterDistance = 1429;

    /// <summary>Squeezes a 16 pt character to 156 mm / 28, in 1/4096 point.</summary>
    private const int CharacterSpace = -844;

    public static SectionProperties Section(string oddFooterId, string evenFooterId) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = oddFooterId },
        new FooterReference { Type = HeaderFooterValues.Even, Id = evenFooterId },
        new PageSize { Width = Width, Height = Height },
        new PageMargin
        {
            Top = TopMargin,
            Bottom = BottomMargin,
            Left = LeftMargin,
            Right = RightMargin,
            Header = 851,
            Footer = FooterDistance,
            Gutter = 0,
        },
        new DocGrid
        {
            Type = DocGridValues.LinesAndChars,
            LinePitch = LinePitch,
            CharacterSpace = new Int32Value(CharacterSpace),
        });
}
