using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;
using WordAddin.Writing.Rules.Titles;

namespace WordAddin.Writing.Tests.Rules;

/// <summary>What examples on a page cannot hold: line breaks inside a title, characters that nobody sees.</summary>
public class TitleTests
{
    [Fact]
    public void Line_break_inside_a_word_moves_before_the_word()
    {
        var manuscript = Manuscript.FromText("临江市政协机关党\v建工作2023年度报告\n2023年，机关党委认真履行责任。");

        var finding = Assert.Single(new Checker([new TitleTooLong()]).Check(manuscript).Findings);

        Assert.Equal("临江市政协机关\v党建工作2023年度报告", EditApplier.Apply(manuscript, [finding.Fix!])[0]);
    }

    [Fact]
    public void Line_break_between_words_is_left_alone() =>
        Assert.Empty(new Checker([new TitleTooLong()])
            .Check(Manuscript.FromText("临江市政协机关\v党建工作2023年度报告\n2023年，机关党委认真履行责任。")).Findings);

    [Fact]
    public void First_line_of_a_byte_order_mark_alone_is_no_title() =>
        Assert.NotEmpty(new Checker([new TitleMissing()])
            .Check(Manuscript.FromText("\uFEFF\n一、学习情况\n参加集中学习12次。\n二、履职情况\n组织协商活动9次。")).Findings);
}
