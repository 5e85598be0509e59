using System.Collections.Immutable;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>Below 一、 comes （一）, then 1., then （1）: no series is left out.</summary>
public sealed class HeadingLevelJump : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        var reversed = HeadingLevelReverse.Paragraphs(reading.Outline);
        foreach (var section in reading.Outline.Sections)
            Check(section, reversed, reading, findings);
    }

    /// <summary>Reports the first sub-heading that jumps; its siblings would say the same again.</summary>
    private static void Check(Section section, HashSet<int> reversed, Reading reading, FindingSink findings)
    {
        var parent = section.Heading;
        var jumping = section.Children.FirstOrDefault(child => child.Heading.Level > parent.Level + 1);
        if (parent.Number is not null && jumping is { Heading.Number: not null } && !reversed.Contains(jumping.FirstParagraph))
            Report(parent, jumping.Heading, reading, findings);
        foreach (var child in section.Children)
            Check(child, reversed, reading, findings);
    }

    private static void Report(OutlineNode parent, OutlineNode node, Reading reading, FindingSink findings)
    {
        var paragraph = reading.Manuscript.Paragraphs[node.Paragraph];
        if (NumberedHeading.Of(paragraph, node) is { } heading)
        {
            findings.Report(
                paragraph,
                heading.OrdinalSpan,
                arguments: ("expected", HeadingNumber.Standard(parent.Level + 1, heading.Number.Value)));
        }
    }
}
