using WordAddin.Writing.Rules.Titles;

namespace WordAddin.Writing.Tests.Rules;

public class HeadingIndexTests
{
    [Theory]
    [InlineData("深入一线，落实防控措施", "深入社区一线，落实防控措施")]
    [InlineData("深入社区一线，落实防控措施", "深入一线，落实防控措施")]
    [InlineData("加强学习", "加强学习")]
    public void Heading_that_repeats_another_or_adds_a_word_is_its_twin(string earlier, string later) =>
        Assert.Equal(earlier, IndexOf(earlier).FindTwin(later));

    [Theory]
    [InlineData("加强学习", "加强政治学习")]
    [InlineData("强化政治学习，树牢党性观念", "加强业务学习，提升履职能力")]
    [InlineData("坚持依法履职做表率", "坚持依法决策做表率")]
    public void Short_or_otherwise_worded_heading_is_no_twin(string earlier, string later) =>
        Assert.Null(IndexOf(earlier).FindTwin(later));

    [Fact]
    public void Twin_is_found_among_many_headings_with_the_same_start()
    {
        var index = new HeadingIndex();
        for (var i = 0; i < 1000; i++)
            index.Add($"坚持问题导向第{i:0000}次推进");
        index.Add("坚持问题导向，着力补齐短板");

        Assert.Equal("坚持问题导向，着力补齐短板", index.FindTwin("坚持问题导向，着力补齐民生短板"));
    }

    private static HeadingIndex IndexOf(string heading)
    {
        var index = new HeadingIndex();
        index.Add(heading);
        return index;
    }
}
