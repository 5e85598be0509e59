using System.Collections.Immutable;
using Bogus;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;
using WordAddin.Writing.Tests.Genres;
using WordAddin.Writing.Tests.Outlines;
using WordAddin.Writing.Tests.Rules;

namespace WordAddin.Writing.Tests.Properties;

/// <summary>
/// Short documents of real report lines, example lines of the rule pages and noise, torn and put together at random, with
/// styles, list labels, table cells, fonts and review marks. The same seed gives the same document.
/// </summary>
internal static class RandomManuscript
{
    private static readonly string[] reportLines = [.. GenreCatalog.Ids.SelectMany(id => ModelReport.TextOf(id).Split('\n'))];

    private static readonly string[] exampleLines =
    [
        .. RuleCatalog.Rules
            .SelectMany(rule => RulePageExample.In(rule.Page))
            .SelectMany(example => example.Read().Manuscript.Paragraphs)
            .Select(paragraph => paragraph.Text),
    ];

    private static readonly string[] noise =
    [
        .. RandomText.Pieces, "\0", "\u0001", "\u0085", "\u2028", "\uFEFF", "\uFFFD", "👩‍👩‍👧", "𠮷", "臨江市政協", "The quick brown fox", "１．", "Ⅳ",
    ];

    public static Manuscript Compose(int seed)
    {
        var faker = new Faker("zh_CN") { Random = new Randomizer(seed) };
        var lines = faker.Make(faker.Random.Int(1, 8), () => Line(faker));
        var plain = Manuscript.FromText(string.Join('\n', lines));
        return plain with
        {
            Paragraphs = [.. plain.Paragraphs.Select(paragraph => Dress(RandomReport.Dress(paragraph, faker), faker))],
            ReviewMarks = faker.Random.Bool(0.1f) ? [Mark(faker, plain.Paragraphs[^1])] : [],
            PageSetups = faker.Random.Bool(0.3f) ? [new PageSetup { Width = faker.Random.Int(0, 30000), LeftMargin = faker.Random.Int(-100, 3000) }] : [],
        };
    }

    private static string Line(Faker faker)
    {
        var line = faker.Random.WeightedRandom([0, 1, 2], [0.4f, 0.4f, 0.2f]) switch
        {
            0 => faker.Random.ArrayElement(reportLines),
            1 => faker.Random.ArrayElement(exampleLines),
            _ => string.Concat(faker.Make(faker.Random.Int(0, 20), () => Noise(faker))),
        };
        for (var tears = faker.Random.Int(0, 2); tears > 0; tears--)
            line = Tear(line, faker);
        return line;
    }

    private static string Tear(string line, Faker faker)
    {
        var start = faker.Random.Int(0, line.Length);
        var end = faker.Random.Int(start, Math.Min(line.Length, start + 4));
        return line[..start] + (faker.Random.Bool() ? Noise(faker) : "") + line[end..];
    }

    private static string Noise(Faker faker) =>
        faker.Random.Bool(0.15f) ? faker.Name.FullName() + faker.Address.City() : faker.Random.ArrayElement(noise);

    private static Paragraph Dress(Paragraph paragraph, Faker faker) => faker.Random.Bool(0.7f) ? paragraph : paragraph with
    {
        Runs = Runs(paragraph.Text.Length, faker),
        Format = new ParagraphFormat
        {
            Alignment = faker.Random.Enum<TextAlignment>(),
            FirstLineCharacters = faker.PickRandom<double?>(null, 0, 2, -1),
            LineSpacing = faker.PickRandom<double?>(null, 0, 1, 28, 1000),
            LineSpacingRule = faker.Random.Enum<LineSpacingRule>(),
            PageBreakBefore = faker.Random.Bool(),
        },
    };

    private static ImmutableArray<TextRun> Runs(int length, Faker faker)
    {
        var middle = faker.Random.Int(0, length);
        return [new(TextSpan.FromBounds(0, middle), Look(faker)), new(TextSpan.FromBounds(middle, length), Look(faker))];
    }

    private static RunFormat Look(Faker faker) => new()
    {
        EastAsiaFont = faker.PickRandom(null, "仿宋_GB2312", "黑体", "Comic Sans"),
        AsciiFont = faker.PickRandom(null, "Times New Roman"),
        SizePoints = faker.PickRandom<double?>(null, 0, 16, 22, 1638),
        Bold = faker.PickRandom<bool?>(null, true, false),
        Color = faker.PickRandom(null, "FF0000", "auto"),
        Hidden = faker.Random.Bool(0.1f),
    };

    private static ReviewMark Mark(Faker faker, Paragraph paragraph) =>
        new(faker.Random.Enum<ReviewMarkKind>(), paragraph.Index, new TextSpan(0, paragraph.Text.Length), faker.Name.FullName());
}
