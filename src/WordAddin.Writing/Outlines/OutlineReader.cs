using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Outlines;

/// <summary>
/// Finds titles, headings, run-in headings and enumerations. Each step sees what the earlier ones have settled, the most
/// certain first; all of them are linear in the text.
/// </summary>
public static class OutlineReader
{
    public static Outline Read(Manuscript manuscript)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        ImmutableArray<Line> lines = [.. manuscript.Paragraphs.Select(paragraph => new Line(paragraph))];
        ResidueLines.Mark(lines);
        TitleBlock.Mark(lines);
        Ending.Mark(lines);
        Headings.Mark(lines);
        TopicSentences.Mark(lines);
        Enumerations.Mark(lines);
        InlineTopics.Mark(lines);
        Leads.Mark(lines);

        ImmutableArray<OutlineNode> nodes = [.. lines.SelectMany(line => line.Nodes)];
        ImmutableArray<OutlineNode> headings = [.. nodes.Where(node => node.IsHeading)];
        return new Outline(nodes, SectionTree.Build(headings, lines), [.. lines.Select(line => line.Zone)]);
    }
}
