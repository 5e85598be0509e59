using System.Globalization;
using System.Text;
using Bogus;

namespace WordAddin.Benchmarks;

/// <summary>Made-up reports of any length, the same in every run: headings, run-in headings and paragraphs of figures.</summary>
internal static class SampleReport
{
    /// <summary>Characters on a page of 22 lines of 28.</summary>
    public const int CharactersPerPage = 616;

    private const string Numerals = "一二三四五六七八九十";

    private static readonly string[] Sentences =
    [
        "全年召开党组会议{0}次，专题研究党风廉政建设{1}次，层层签订责任书{2}份。",
        "围绕“优化营商环境”“乡村振兴”等课题，组织委员开展调研视察{0}次，形成报告{1}篇。",
        "认真学习《中国共产党章程》《中国共产党纪律处分条例》，撰写心得体会{0}篇。",
        "坚持把理论学习作为首要任务，参加集体学习{0}次，作重点发言{1}次，交流研讨{2}次。",
        "督促办理提案{0}件，办复率{1}%，委员满意和基本满意率{2}%。",
        "严格执行中央八项规定及其实施细则精神，持续纠治形式主义、官僚主义，压减会议{0}个、文件{1}份。",
        "走访联系委员{0}人次，协调解决实际问题{1}个，报送社情民意信息{2}条。",
    ];

    public static IReadOnlyList<string> Paragraphs(int pages)
    {
        var random = new Randomizer(2024);
        var paragraphs = new List<string> { "市政协秘书长2023年度述职述廉述学报告" };
        var wanted = pages * CharactersPerPage;
        var written = 0;
        for (var section = 0; written < wanted; section++)
        {
            paragraphs.Add($"{Numerals[section % 10]}、强化责任担当，抓好重点工作");
            for (var part = 0; part < 3 && written < wanted; part++)
            {
                var paragraph = Paragraph(random, part);
                written += paragraph.Length;
                paragraphs.Add(paragraph);
            }
        }

        return paragraphs;
    }

    private static string Paragraph(Randomizer random, int part)
    {
        var text = new StringBuilder($"（{Numerals[part]}）提高站位，压实责任。");
        for (var sentence = random.Int(3, 6); sentence > 0; sentence--)
        {
            text.AppendFormat(
                CultureInfo.InvariantCulture,
                random.ArrayElement(Sentences),
                random.Int(2, 99),
                random.Int(2, 99),
                random.Int(2, 99));
        }

        return text.ToString();
    }
}
