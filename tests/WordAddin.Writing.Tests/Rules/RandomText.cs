using System.Text;
using Bogus;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Tests.Rules;

/// <summary>Reports nobody would write: Chinese, marks of both widths, Latin, figures, emoji and broken surrogates, at random.</summary>
internal static class RandomText
{
    public static readonly string[] Pieces =
    [
        "一是", "二是", "三是", "一、", "（一）", "1.", "首先、", "第一、", "现将", "报告如下", "为了提高质量。", "在区委领导下。", "市委市政府", "特别是", "以及", "等",
        "“", "”", "‘", "’", "\"", "'", "《", "》", "（", "）", "(", ")", "〔", "〕", "【", "】", "，", "。", "、", "；", "：", "？", "！", ",", ".", ";", ":", "?", "!",
        "…", "……", "...", "-", "--", "—", "——", "·", "X", "xx", "**", "×", "○○", "□", "__", "N", "次", "年", "月", "日", "村", "%", "2023", "18", "9:00", "13900001234",
        " ", "　", "\t", "\u000B", "\u200B", "A4", "QQ", "Word", "https://a.cn/x?b=1", "a@b.cn", "😀", "\uD83D", "\uDE00", "e\u0301", "\u202E", "待补", "TODO", "某某县",
        "推荐2名、3名，1名", "中国共产党章程", "课题", "１２", "23年度", "2月30日", "5月4号", ".5", "01日", "3千", "约30余", "5—10%", "三、四", "其中", "共", "办结率", "105%", "届", "中全会", "今年", "2022年，", "件", "一辆", "秘密★", "仅供学习",
    ];

    public static Manuscript ManuscriptOf(int seed)
    {
        var random = new Randomizer(seed);
        var faker = new Faker("zh_CN") { Random = random };
        var text = new StringBuilder();
        for (var lines = random.Int(1, 6); lines > 0; lines--)
        {
            for (var length = random.Int(0, 30); length > 0; length--)
                text.Append(random.Bool(0.35f) ? faker.Name.FullName() + faker.Address.City() : random.ArrayElement(Pieces));
            text.Append('\n');
        }

        return Manuscript.FromText(text.ToString());
    }
}
