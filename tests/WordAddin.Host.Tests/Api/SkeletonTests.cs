using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using WordAddin.Writing.Genres;

namespace WordAddin.Host.Tests.Api;

public sealed class SkeletonTests(RunningHost host) : IClassFixture<RunningHost>
{
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly HttpClient client = host.CreateClient();

    public static TheoryData<string> Genres => [.. GenreCatalog.Ids];

    [Theory]
    [MemberData(nameof(Genres))]
    public async Task Blocks_start_with_the_title_and_every_section_has_its_tag(string genre)
    {
        using var answer = await client.PostAsJsonAsync(Answers.Path("/api/skeletons"), new { genre, year = 2023 });
        var skeleton = await answer.JsonAsync();
        Assert.Equal(genre, skeleton.GetProperty("genre").GetString());
        Assert.Equal("title", skeleton.GetProperty("blocks")[0].GetProperty("kind").GetString());
        Assert.All(skeleton.GetProperty("sections").EnumerateArray(), section =>
            Assert.StartsWith($"wordaddin:{genre}:", section.GetProperty("tag").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Document_asked_for_by_type_can_be_checked_again()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Answers.Path("/api/skeletons"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(DocxType));
        request.Content = JsonContent.Create(new { genre = GenreCatalog.Ids[0], year = 2023, facts = new { unit = "政协某市委员会" } });
        using var answer = await client.SendAsync(request);
        Assert.Equal(DocxType, answer.Content.Headers.ContentType?.MediaType);

        using var document = new ByteArrayContent(await answer.Content.ReadAsByteArrayAsync());
        using var check = await client.PostAsync(Answers.Path("/api/checks/file"), document);
        Assert.Equal(HttpStatusCode.OK, check.StatusCode);
    }

    [Theory]
    [InlineData("{}", "missing-member")]
    [InlineData("""{"genre":"poem"}""", "unknown-genre")]
    [InlineData("""{"genre":"party-conduct","facts":{"noSuchFact":1}}""", "unknown-fact")]
    [InlineData("""{"genre":"party-conduct","year":"next"}""", "wrong-type")]
    [InlineData("{", "invalid-json")]
    public async Task Unusable_facts_are_a_problem_that_names_the_line(string json, string code)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(Answers.Path("/api/skeletons"), content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("第 1 行", (await answer.JsonAsync()).GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Equal(code, await answer.ProblemCodeAsync());
    }
}
