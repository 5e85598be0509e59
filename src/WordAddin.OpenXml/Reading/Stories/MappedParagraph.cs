using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>Where one paragraph stands in the XML.</summary>
internal sealed class MappedParagraph
{
    public XmlPlace Begin { get; init; }

    public XmlPlace End { get; set; }

    /// <summary>False when its element cannot be taken out alone: a section ends in it, or a field or drawing lives there.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>The elements that make up the text, in order and without gaps.</summary>
    public List<MappedPiece> Pieces { get; } = [];
}
