using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Tests.Outlines;

/// <summary>What holds for every text, however odd.</summary>
public class OutlinePropertyTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 300)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Outline_of_any_text_is_well_formed(int seed)
    {
        var manuscript = RandomReport.Compose(seed);

        var outline = OutlineReader.Read(manuscript);

        Assert.Equal(manuscript.Paragraphs.Length, outline.Zones.Length);
        Assert.All(outline.Nodes, node => Assert.InRange(node.Span.End, node.Span.Start + 1, manuscript.Paragraphs[node.Paragraph].Text.Length));
        Assert.All(outline.Nodes, node => Assert.InRange(node.Span.Start, 0, int.MaxValue));
        Assert.Equal(outline.Nodes.OrderBy(node => node.Paragraph).ThenBy(node => node.Span.Start), outline.Nodes);
        Assert.All(outline.Nodes.Where(node => node.IsHeading), node => Assert.InRange(node.Level, 1, 4));
        Assert.Equal(outline.Nodes.AsEnumerable(), OutlineReader.Read(manuscript).Nodes);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Sections_of_any_text_hold_every_heading_once(int seed)
    {
        var outline = OutlineReader.Read(RandomReport.Compose(seed));

        var sections = Flatten(outline.Sections).ToList();

        Assert.Equal(outline.Nodes.Where(node => node.IsHeading), sections.Select(section => section.Heading));
        Assert.All(sections, section => Assert.All(section.Children, child => Assert.InRange(child.FirstParagraph, section.FirstParagraph, section.LastParagraph)));
    }

    private static IEnumerable<Section> Flatten(IEnumerable<Section> sections) =>
        sections.SelectMany(section => Flatten(section.Children).Prepend(section));
}
