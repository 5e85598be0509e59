using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Skeletons;

namespace WordAddin.OpenXml.Writing;

/// <summary>
/// Where signature and date stand without a seal (7.3.5.2): the signature two characters from the right edge, the date
/// starting two characters right of it; a date longer than the signature stands two characters from the edge itself
/// and pushes the signature left. The line that is measured from the other one hangs on the left edge, so that the
/// width of digits in the reader's font does not move it.
/// </summary>
internal sealed class SignatureBlock
{
    private const int EdgeCharacters = 2;

    private readonly double dateWidth;
    private readonly double signatureWidth;

    private SignatureBlock(double signatureWidth, double dateWidth) =>
        (this.signatureWidth, this.dateWidth) = (signatureWidth, dateWidth);

    private bool DateIsLonger => dateWidth > signatureWidth;

    public static SignatureBlock For(IEnumerable<Block> blocks)
    {
        var widths = blocks.ToLookup(block => block.Kind, block => CharacterWidths.Of(block.Text));
        return new SignatureBlock(widths[BlockKind.Signature].DefaultIfEmpty().Max(), widths[BlockKind.Date].DefaultIfEmpty().Max());
    }

    public OpenXmlElement[] Signature() => DateIsLonger ? FromLeft(StartOf(dateWidth) - EdgeCharacters) : FromRight();

    public OpenXmlElement[] Date() => DateIsLonger ? FromRight() : FromLeft(StartOf(signatureWidth) + EdgeCharacters);

    /// <summary>Where a line starts that ends two characters from the right edge.</summary>
    private static double StartOf(double width) => OfficialPage.CharactersPerLine - EdgeCharacters - width;

    private static OpenXmlElement[] FromRight() =>
    [
        new Indentation { Right = Twips(EdgeCharacters), RightChars = EdgeCharacters * 100 },
        new Justification { Val = JustificationValues.Right },
    ];

    private static OpenXmlElement[] FromLeft(double characters) =>
    [
        new Indentation { Left = Twips(characters), LeftChars = (int)(characters * 100) },
        new Justification { Val = JustificationValues.Left },
    ];

    private static string Twips(double characters) =>
        $"{characters * OfficialPage.TypeAreaWidth / OfficialPage.CharactersPerLine:0}";
}
