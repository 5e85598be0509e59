using System.Text;
using Bogus;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Tests.Outlines;

/// <summary>Reports thrown together from pieces that mean something to a reader of outlines.</summary>
internal static class RandomReport
{
    private static readonly string[] Pieces =
    [
        "一、", "（二）", "(三)", "1.", "2、", "（3）", "④", "第五，", "第一部分", "一是", "二是", "三要", "统一是", "强化学习", "抓落实", "。", "，",
        "；", "：", "！", "“", "”", "《", "》", "\n", "\n", "\n", "　", " ", "\u000B", "2023年", "报告", "附件", "特此报告", "加微信12345",
        "\uD800", "\u0301", "\u202E", "一年来，我认真履职尽责", "x",
    ];

    private static readonly string?[] Styles = [null, "Title", "标题 1", "heading 2", "三级标题", "正文"];

    /// <summary>The same seed gives the same report.</summary>
    public static Manuscript Compose(int seed)
    {
        var faker = new Faker { Random = new Randomizer(seed) };
        var text = new StringBuilder();
        foreach (var piece in faker.Random.ListItems(Pieces, 20).Concat(faker.Make(faker.Random.Int(0, 120), () => faker.PickRandom(Pieces))))
            text.Append(piece);
        var plain = Manuscript.FromText(text.ToString());
        return plain with { Paragraphs = [.. plain.Paragraphs.Select(paragraph => Dress(paragraph, faker))] };
    }

    public static Paragraph Dress(Paragraph paragraph, Faker faker) => paragraph with
    {
        StyleNames = faker.PickRandom(Styles) is { } style ? [style] : [],
        OutlineLevel = faker.Random.Bool(0.1f) ? faker.Random.Int(1, 9) : null,
        NumberLabel = faker.Random.Bool(0.1f) ? faker.PickRandom("一、", "（二）", "3.", "•", "") : null,
        Story = faker.Random.Bool(0.05f) ? StoryKind.TableCell : StoryKind.Body,
    };
}
