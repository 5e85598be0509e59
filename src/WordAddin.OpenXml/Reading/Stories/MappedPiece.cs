using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>An element that yields characters.</summary>
/// <param name="Start">Where they stand in the paragraph's text.</param>
/// <param name="Length">How many there are.</param>
/// <param name="Begin">Name in the start tag.</param>
/// <param name="End">Name in the end tag; the same place for an element with one tag.</param>
/// <param name="IsText">True for w:t, false for w:tab, w:br and their like.</param>
internal sealed record MappedPiece(int Start, int Length, XmlPlace Begin, XmlPlace End, bool IsText);
