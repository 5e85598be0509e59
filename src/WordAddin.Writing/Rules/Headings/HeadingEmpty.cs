using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>Something stands below every heading that has no sub-headings.</summary>
public sealed class HeadingEmpty : Rule
{
    private const Zone Content = Zone.Body | Zone.Table;

    public override void Check(Reading reading, FindingSink findings)
    {
        foreach (var section in reading.Outline.Sections)
            Check(section, reading, findings);
    }

    private static void Check(Section section, Reading reading, FindingSink findings)
    {
        foreach (var child in section.Children)
            Check(child, reading, findings);
        if (!section.Children.IsEmpty || HasContent(section, reading))
            return;
        var paragraph = reading.Manuscript.Paragraphs[section.FirstParagraph];
        var heading = section.Heading.Span;
        findings.ReportSection(
            paragraph, heading, arguments: ("heading", paragraph.Text.Substring(heading.Start, heading.Length)));
    }

    private static bool HasContent(Section section, Reading reading)
    {
        if (!reading.Paragraphs[section.FirstParagraph].Text.AsSpan(section.Heading.Span.End).IsWhiteSpace())
            return true;
        for (var i = section.FirstParagraph + 1; i <= section.LastParagraph; i++)
        {
            if ((reading.Paragraphs[i].Zone & Content) != Zone.None)
                return true;
        }

        return false;
    }
}
