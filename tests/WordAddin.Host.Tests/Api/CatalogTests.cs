using System.Net;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Rules;

namespace WordAddin.Host.Tests.Api;

public sealed class CatalogTests(RunningHost host) : IClassFixture<RunningHost>
{
    private readonly HttpClient client = host.CreateClient();

    [Fact]
    public async Task Every_rule_of_the_catalogue_is_listed_in_order_and_has_its_page()
    {
        var rules = (await (await client.GetAsync(Answers.Path("/api/rules"))).JsonAsync()).GetProperty("rules");
        Assert.Equal(RuleCatalog.Rules.Select(rule => rule.Id), rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        var first = RuleCatalog.Rules[0];
        var page = await (await client.GetAsync(Answers.Path($"/api/rules/{first.Id}"))).JsonAsync();
        Assert.Equal(first.Page.Body, page.GetProperty("body").GetString());
    }

    [Fact]
    public async Task Every_genre_is_listed_and_can_be_asked_for_alone()
    {
        var genres = (await (await client.GetAsync(Answers.Path("/api/genres"))).JsonAsync()).GetProperty("genres");
        Assert.Equal(GenreCatalog.Ids, genres.EnumerateArray().Select(genre => genre.GetProperty("id").GetString()));
        var alone = await (await client.GetAsync(Answers.Path($"/api/genres/{GenreCatalog.Ids[0]}"))).JsonAsync();
        Assert.Equal(genres[0].ToString(), alone.ToString());
    }

    [Theory]
    [InlineData("/api/rules/no-such-rule", "unknown-rule")]
    [InlineData("/api/genres/no-such-genre", "unknown-genre")]
    [InlineData("/api/nothing", "unknown-address")]
    public async Task Unknown_thing_is_a_problem_with_its_code(string address, string code)
    {
        using var answer = await client.GetAsync(Answers.Path(address));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(code, await answer.ProblemCodeAsync());
    }

    [Theory]
    [InlineData("zh-CN", "没有这条规则。")]
    [InlineData("en-GB,zh;q=0.5", "There is no such rule.")]
    [InlineData("fr-FR", "没有这条规则。")]
    [InlineData(";;;", "没有这条规则。")]
    public async Task Problem_speaks_the_language_asked_for(string languages, string sentence)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Answers.Path("/api/rules/no-such-rule"));
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        using var answer = await client.SendAsync(request);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Description_of_the_API_names_every_address()
    {
        var paths = (await (await client.GetAsync(Answers.Path("/openapi/v1.json"))).JsonAsync()).GetProperty("paths");
        string[] expected =
        [
            "/api/checks", "/api/checks/file", "/api/drafts", "/api/drafts/{id}", "/api/drafts/{id}/content",
            "/api/genres", "/api/genres/{id}", "/api/rules", "/api/rules/{id}", "/api/skeletons",
        ];
        Assert.Equal(expected, paths.EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
    }
}
