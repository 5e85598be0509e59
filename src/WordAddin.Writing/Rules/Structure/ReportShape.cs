using System.Collections.Immutable;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>
/// Tells a report, by its sections or by its kind, from a passage pasted to be looked over, of which nobody expects title and
/// signature.
/// </summary>
internal static class ReportShape
{
    private const int LeastSections = 2;
    private const int LeastCharacters = 600;

    public static bool IsReport(Reading reading) =>
        reading.Outline.Sections.Count(section => section.Heading.Level == 1) >= LeastSections
        || (reading.Genre is not null && reading.Characters >= LeastCharacters);

    /// <summary>The preamble; the first paragraph of text where the report has none.</summary>
    public static ImmutableArray<ParagraphReading> Opening(Reading reading)
    {
        var preamble = reading.Paragraphs.Where(paragraph => paragraph.Zone == Zone.Preamble).ToImmutableArray();
        return preamble.IsEmpty
            ? [.. reading.Paragraphs.Where(paragraph => (paragraph.Zone & Zone.Prose) != Zone.None).Take(1)]
            : preamble;
    }
}
