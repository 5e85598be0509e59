using System.Text;
using System.Text.Json;
using WordAddin.Contracts;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Contracts.Tests;

public class ManuscriptJsonTests
{
    [Fact]
    public async Task Paragraph_of_the_pane_becomes_a_paragraph_of_the_manuscript()
    {
        var manuscript = ManuscriptJson.ToManuscript(await ReadAsync(
            """
            {"paragraphs":[
              {"text":"一、学习","style":"标题 1","outlineLevel":1,"numberLabel":null,"unknown":true},
              {"text":"内容","inTable":true,"numberLabel":"（一）","alignment":"justified","font":{"name":"仿宋","size":16,"bold":false,"color":"#000000"}}]}
            """));
        Assert.Equal("标题 1", Assert.Single(manuscript.Paragraphs[0].StyleNames));
        Assert.Equal(1, manuscript.Paragraphs[0].OutlineLevel);
        Assert.Equal(StoryKind.TableCell, manuscript.Paragraphs[1].Story);
        Assert.Equal("（一）", manuscript.Paragraphs[1].NumberLabel);
        Assert.Equal(TextAlignment.Justified, manuscript.Paragraphs[1].Format.Alignment);
        Assert.Equal("仿宋", Assert.Single(manuscript.Paragraphs[1].Runs).Format.EastAsiaFont);
    }

    [Fact]
    public async Task Left_out_options_are_empty() =>
        Assert.Null((await ReadAsync("""{"paragraphs":[]}""")).DisabledRules);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"paragraphs\":[{\"text\":null}]}")]
    [InlineData("{\"paragraphs\":[{\"text\":5}]}")]
    [InlineData("{\"paragraphs\":[{\"text\":\"一\"}")]
    public async Task Body_that_is_no_request_is_refused(string body) =>
        await Assert.ThrowsAsync<JsonException>(async () => await ReadAsync(body));

    private static async Task<Requests.CheckRequest> ReadAsync(string body)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(body));
        return await ManuscriptJson.ReadAsync(stream, CancellationToken.None);
    }
}
