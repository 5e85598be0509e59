using System.Globalization;
using System.Text.RegularExpressions;
using Bogus;
using WordAddin.Writing.Tests.Genres;

namespace WordAddin.Writing.Tests.Clean;

/// <summary>
/// Finished reports nobody should find fault with: the model report of a genre for another city, year, person and work, with
/// other figures and with sentences of its own. The same seed gives the same report.
/// </summary>
internal static partial class CleanReport
{
    private static readonly string[] cities = ["云溪", "青原", "安河", "东屏", "南浦", "海岭", "宁湖"];

    private static readonly string[] sentences =
    [
        "坚持把调查研究作为履职基本功，到乡镇、社区和企业听取意见，把情况摸清、把问题找准。",
        "每项任务都明确责任人和完成时限，月初列出清单，月底对账销号。",
        "重要文稿实行起草、复核、签发三级把关，差错明显减少。",
        "建立定期会商机制，遇到难题集体研究，办事效率明显提高。",
        "办公室逐月汇总进展，对进度滞后的事项及时提醒，推动工作按计划落实。",
        "注重用身边事教育身边人，引导干部职工珍惜岗位、遵守规矩。",
        "对群众反映的问题，能办的马上办，暂时办不了的耐心说明原因。",
        "工作中坚持实事求是，讲真话、报实情，不回避矛盾。",
        "年中开展一次回头看，对照计划逐条检查，补齐了薄弱环节。",
        "通过以老带新、岗位练兵，年轻干部的业务能力稳步提升。",
    ];

    public static string Compose(string genre, int seed)
    {
        var faker = new Faker("zh_CN") { Random = new Randomizer(seed) };
        var text = ModelReport.TextOf(genre);
        var years = faker.Random.Int(0, 2);
        text = Year().Replace(text, year => Shifted(year.Value, years));
        text = Freely().Replace(text, figure => Shifted(figure.Value, faker.Random.Int(0, 6)));
        text = text.Replace("临江", faker.PickRandom(cities), StringComparison.Ordinal);
        text = Signature().Replace(text, $"述职人：{faker.Name.LastName()}{faker.PickRandom("明远", "志华", "海燕", "建平")}");
        return string.Join('\n', Lengthened(text.Split('\n'), faker));
    }

    /// <summary>Adds a sentence of its own to some paragraphs between the preamble and the problems.</summary>
    private static IEnumerable<string> Lengthened(string[] lines, Faker faker)
    {
        var unused = new Queue<string>(faker.Random.Shuffle(sentences));
        var problems = Array.FindIndex(lines, line => line.Length < 30 && (line.Contains("不足", StringComparison.Ordinal) || line.Contains("问题", StringComparison.Ordinal)));
        return lines.Select((line, index) => index > 2 && index < problems && line.Length > 60 && line.EndsWith('。') && unused.Count > 6
            ? line + unused.Dequeue()
            : line);
    }

    private static string Shifted(string figure, int by) => (int.Parse(figure, CultureInfo.InvariantCulture) + by).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("20[0-9]{2}(?=年)")]
    private static partial Regex Year();

    /// <summary>Figures that no other figure of the model reports hangs on.</summary>
    [GeneratedRegex("(?<![0-9.])[0-9]+(?=人次|户群众|场|期[，。])")]
    private static partial Regex Freely();

    [GeneratedRegex("述职人：\\p{L}+")]
    private static partial Regex Signature();
}
