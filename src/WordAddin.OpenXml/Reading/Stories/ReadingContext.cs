using WordAddin.OpenXml.Reading.Formats;
using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>What all stories of one document share while they are read.</summary>
/// <param name="Manuscript">Where paragraphs go.</param>
/// <param name="Formats">How they look.</param>
/// <param name="RunProperties">Reader of w:rPr with the document's theme.</param>
/// <param name="Budget">How much may be read.</param>
internal sealed record ReadingContext(
    ManuscriptBuilder Manuscript, FormatResolver Formats, RunPropertiesReader RunProperties, ReadingBudget Budget);
