using System.Collections.Immutable;
using System.Globalization;
using Bogus;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Tests.Facts;

public class FigureReaderTests
{
    [Theory]
    [InlineData("精心筹备召开2次全委会议、18次主席会议，推动工作。", "2次全委会议=2 次 全委会议", "18次主席会议=18 次 主席会议")]
    [InlineData("全年审核各类文稿200余份。", "200余份=200 份 各类文稿")]
    [InlineData("提案办复率达100%，满意率98.5％。", "100%=100 % 提案办复率", "98.5％=98.5 ％ 满意率")]
    [InlineData("培训委员1,200人次，投入2.3万元。", "1,200人次=1200 人次 委员", "2.3万元=23000 元 投入")]
    [InlineData("开展协商１２次。", "１２次=12 次 协商")]
    [InlineData("接待来客25批227人次。", "25批=25 批 来客", "227人次=227 人次 ")]
    [InlineData("召开会议5次以上。", "5次=5 次 会议")]
    [InlineData("由3个党支部调整为5个党支部。", "3个党支部=3 个 党支部", "5个党支部=5 个 党支部")]
    [InlineData("2023年3月5日，第3次会议，A4纸，1+N模式，X次，三次会议。")]
    [InlineData("电话13800138000个，123456789012345678次。", "13800138000个=13800138000 个 电话")]
    public void Counted_things_are_found_with_unit_and_noun(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).Select(figure =>
            string.Create(CultureInfo.InvariantCulture, $"{figure.Text}={figure.Value:0.##} {figure.Unit} {figure.Noun}")));

    [Fact]
    public void Residue_is_not_read() =>
        Assert.Empty(FigureReader.Read(Manuscript.FromText("会员3次"), new Outline([], [], [Zone.Residue])));

    [Fact]
    public void Any_text_gives_figures_that_lie_where_they_say()
    {
        var random = new Randomizer(20231);
        for (var round = 0; round < 500; round++)
        {
            var text = random.String2(random.Number(1, 60), "0123456789０９.,万亿次个人余达率开展召开会议，。%第A\ud842\udfb7\ud800\u0000 ");
            Assert.All(Read(text), figure => Assert.Equal(figure.Text, text.Substring(figure.Start, figure.Text.Length)));
        }
    }

    private static ImmutableArray<Figure> Read(string text) =>
        FigureReader.Read(Manuscript.FromText(text), new Outline([], [], [Zone.Body]));
}
