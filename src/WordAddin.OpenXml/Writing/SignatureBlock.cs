using DocumentFormat.OpenXml.Wordprocessing;
using WordAddin.Writing.Skeletons;

namespace WordAddin.OpenXml.Writing;

/// <summary>
/// Where signature and date stand without a seal (7.3.5.2): the signature two characters from the right edge, the date
/// starting two characters right of it; a date longer than the signature stands two characters from the edge itself
/// and pushes the signature left.
/// </summary>
internal sealed record SignatureBlock
{
    private SignatureBlock(double signatureRight, double dateRight) =>
        (Signature, Date) = (Indent(signatureRight), Indent(dateRight));

    public Indentation Signature { get; }

    public Indentation Date { get; }

    public static SignatureBlock For(IEnumerable<Block> blocks)
    {
        var signature = 0d;
        var date = 0d;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Signature)
                signature = Math.Max(signature, CharacterWidths.Of(block.Text));
            else if (block.Kind == BlockKind.Date)
                date = Math.Max(date, CharacterWidths.Of(block.Text));
        }

        return date > signature
            ? new SignatureBlock(4 + date - signature, 2)
            : new SignatureBlock(2, signature - date);
    }

    private static Indentation Indent(double characters) => new()
    {
        Right = $"{characters * OfficialPage.TypeAreaWidth / OfficialPage.CharactersPerLine:0}",
        RightChars = (int)(characters * 100),
    };
}
