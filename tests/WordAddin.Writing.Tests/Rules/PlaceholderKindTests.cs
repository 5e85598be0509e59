using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules;
using WordAddin.Writing.Rules.Residue;

namespace WordAddin.Writing.Tests.Rules;

public class PlaceholderKindTests
{
    [Theory]
    [InlineData("开展调研X次。", PlaceholderKind.Quantity)]
    [InlineData("投资X余万元。", PlaceholderKind.Quantity)]
    [InlineData("满意率达到X%。", PlaceholderKind.Quantity)]
    [InlineData("对口帮扶X村。", PlaceholderKind.Name)]
    [InlineData("与X部门协商。", PlaceholderKind.Name)]
    [InlineData("视察了X项目。", PlaceholderKind.Name)]
    [InlineData("自X年以来。", PlaceholderKind.Time)]
    [InlineData("提交五届X次会议。", PlaceholderKind.Time)]
    [InlineData("印发《X区工作规则》。", PlaceholderKind.Document)]
    [InlineData("颁发“光荣在党**年”纪念章。", PlaceholderKind.Determinable)]
    public void Placeholder_is_classified_by_the_words_around_it(string text, PlaceholderKind expected)
    {
        var paragraph = new ParagraphReading(new Paragraph { Index = 0, Text = text }, Zone.Body, []);
        Assert.Equal(expected, Assert.Single(paragraph.Placeholders).Kind);
    }
}
