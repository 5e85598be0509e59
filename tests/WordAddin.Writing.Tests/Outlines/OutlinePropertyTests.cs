using System.Text;
using Bogus;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Tests.Outlines;

/// <summary>What holds for every text, however odd: reports are thrown together from pieces that mean something to the reader.</summary>
public class OutlinePropertyTests
{
    private static readonly string[] Pieces =
    [
        "一、", "（二）", "(三)", "1.", "2、", "（3）", "④", "第五，", "第一部分", "一是", "二是", "三要", "统一是", "强化学习", "抓落实", "。", "，",
        "；", "：", "！", "“", "”", "《", "》", "\n", "\n", "\n", "　", " ", "\u000B", "2023年", "报告", "附件", "特此报告", "加微信12345",
        "\uD800", "\u0301", "\u202E", "一年来，我认真履职尽责", "x",
    ];

    private static readonly string?[] Styles = [null, "Title", "标题 1", "heading 2", "三级标题", "正文"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 300)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Outline_of_any_text_is_well_formed(int seed)
    {
        var manuscript = Compose(new Faker { Random = new Randomizer(seed) });

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
        var outline = OutlineReader.Read(Compose(new Faker { Random = new Randomizer(seed) }));

        var sections = Flatten(outline.Sections).ToList();

        Assert.Equal(outline.Nodes.Where(node => node.IsHeading), sections.Select(section => section.Heading));
        Assert.All(sections, section => Assert.All(section.Children, child => Assert.InRange(child.FirstParagraph, section.FirstParagraph, section.LastParagraph)));
    }

    private static Manuscript Compose(Faker faker)
    {
        var text = new StringBuilder();
        foreach (var piece in faker.Random.ListItems(Pieces, 20).Concat(faker.Make(faker.Random.Int(0, 120), () => faker.PickRandom(Pieces))))
            text.Append(piece);
        var plain = Manuscript.FromText(text.ToString());
        return plain with { Paragraphs = [.. plain.Paragraphs.Select(paragraph => Dress(paragraph, faker))] };
    }

    private static Paragraph Dress(Paragraph paragraph, Faker faker) => paragraph with
    {
        StyleNames = faker.PickRandom(Styles) is { } style ? [style] : [],
        OutlineLevel = faker.Random.Bool(0.1f) ? faker.Random.Int(1, 9) : null,
        NumberLabel = faker.Random.Bool(0.1f) ? faker.PickRandom("一、", "（二）", "3.", "•", "") : null,
        Story = faker.Random.Bool(0.05f) ? StoryKind.TableCell : StoryKind.Body,
    };

    private static IEnumerable<Section> Flatten(IEnumerable<Section> sections) =>
        sections.SelectMany(section => Flatten(section.Children).Prepend(section));
}
