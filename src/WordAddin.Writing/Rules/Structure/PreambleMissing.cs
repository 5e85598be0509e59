using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Titles;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>A report opens with a paragraph before its first heading.</summary>
public sealed class PreambleMissing : Rule
{
    /// <summary>A short account of two points needs no preamble.</summary>
    private const int LeastSections = 3;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var sections = reading.Outline.Sections;
        if (sections.Length < LeastSections || ReportTitle.Of(reading) is null)
            return;
        var first = sections[0];
        var head = reading.Paragraphs[..first.FirstParagraph];
        if (!head.Any(paragraph => (paragraph.Zone & Zone.Prose) != Zone.None))
            findings.ReportSection(reading.Manuscript.Paragraphs[first.FirstParagraph], first.Heading.Span);
    }
}
