using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Structure;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>No two headings or labels of a report say the same.</summary>
public sealed class HeadingDuplicate : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var earlier = new HeadingIndex();
        foreach (var heading in Labels(reading))
        {
            if (earlier.FindTwin(heading.Text) is { } twin)
                findings.ReportSection(heading.Paragraph.Source, heading.Node.Span, arguments: ("earlier", twin));
            earlier.Add(heading.Text);
        }
    }

    /// <summary>Labels still to be filled in may be alike, and shortcomings and plans take up the labels of the work.</summary>
    private static IEnumerable<HeadingWording> Labels(Reading reading)
    {
        var role = SectionRole.None;
        foreach (var node in reading.Outline.Nodes.Where(IsLabel))
        {
            var heading = HeadingWording.Of(reading, node);
            if (node is { IsHeading: true, Level: 1 })
                role = SectionRoles.Of(heading.Text);
            else if (role != SectionRole.None)
                continue;
            if (heading.Text.Length > 1 && !heading.Paragraph.Placeholders.Any(open => open.Span.Overlaps(node.Span)))
                yield return heading;
        }
    }

    private static bool IsLabel(OutlineNode node) =>
        node.IsHeading || node.Kind is OutlineKind.EnumParagraph or OutlineKind.TopicSentence or OutlineKind.TopicInline;
}
