using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace WordAddin.Host.Tests.Api;

public sealed class CheckTests(RunningHost host) : IClassFixture<RunningHost>
{
    private const string Report = "2023年述职述廉报告\n一、履职情况\n(一)强化学习。坚持每月集中学习。\n（二）抓好调研。全年调研十二次。";

    private readonly HttpClient client = host.CreateClient();

    [Fact]
    public async Task Open_document_is_checked_and_the_place_of_a_finding_named()
    {
        var paragraphs = Report.Split('\n').Select(text => new { text });
        using var answer = await client.PostAsJsonAsync(Answers.Path("/api/checks"), new { language = "en-US", paragraphs });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var finding = Finding(await answer.JsonAsync(), "heading-bracket-halfwidth");
        Assert.Equal((2, 0, 3), (Number(finding, "paragraph"), Number(finding, "start"), Number(finding, "length")));
        Assert.Contains("full-width", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chinese_is_answered_as_Chinese_and_not_escaped()
    {
        using var answer = await client.PostAsync(Answers.Path("/api/checks/file"), new StringContent(Report));
        Assert.Contains("(一)", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_is_checked_alike_as_a_body_and_in_a_form()
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(Report));
        using var asBody = await client.PostAsync(Answers.Path("/api/checks/file?name=a.txt"), body);
        using var part = new ByteArrayContent(Encoding.UTF8.GetBytes(Report));
        using var form = new MultipartFormDataContent { { part, "file", "a.txt" } };
        using var asForm = await client.PostAsync(Answers.Path("/api/checks/file"), form);
        Assert.Equal(HttpStatusCode.OK, asBody.StatusCode);
        Assert.Equal(await asBody.Content.ReadAsStringAsync(), await asForm.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("application/msword")]
    public async Task File_is_told_by_its_content_whatever_the_client_calls_it(string type)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(Report));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var answer = await client.PostAsync(Answers.Path("/api/checks/file?name=a.txt"), body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "malformed-json")]
    [InlineData("{", "malformed-json")]
    [InlineData("null", "malformed-json")]
    [InlineData("""{"paragraphs":null}""", "malformed-json")]
    [InlineData("""{"paragraphs":[null]}""", "malformed-json")]
    [InlineData("""{"paragraphs":[{"text":null}]}""", "malformed-json")]
    [InlineData("""{"paragraphs":[{"text":1}]}""", "malformed-json")]
    [InlineData("""{"genre":"poem","paragraphs":[]}""", "unknown-genre")]
    public async Task Unusable_request_is_a_problem_with_its_code(string json, string code)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(Answers.Path("/api/checks"), content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(code, await answer.ProblemCodeAsync());
    }

    [Fact]
    public async Task Malformed_JSON_names_its_line()
    {
        using var content = new StringContent("{\n  \"paragraphs\": [ oops ]\n}", Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(Answers.Path("/api/checks"), content);
        Assert.Contains("第 2 行", (await answer.JsonAsync()).GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[0], 422, "empty-file")]
    [InlineData(new byte[] { 0x50, 0x4b, 3, 4, 0, 0 }, 422, "damaged")]
    [InlineData(new byte[] { 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1 }, 422, "old-doc-format")]
    public async Task Unreadable_file_is_a_problem_with_its_code(byte[] file, int status, string code)
    {
        using var content = new ByteArrayContent(file);
        using var answer = await client.PostAsync(Answers.Path("/api/checks/file"), content);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(code, await answer.ProblemCodeAsync());
    }

    [Fact]
    public async Task Form_without_a_file_is_refused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("x"), "note" } };
        using var answer = await client.PostAsync(Answers.Path("/api/checks/file"), form);
        Assert.Equal("bad-request", await answer.ProblemCodeAsync());
    }

    [Fact]
    public async Task Body_over_the_limit_is_refused_before_it_is_read()
    {
        using var listening = new RunningHost();
        listening.UseKestrel();
        using var network = listening.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, Answers.Path("/api/checks"));
        request.Headers.ExpectContinue = true;
        request.Content = new ByteArrayContent(new byte[17 * 1024 * 1024]);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await network.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("too-large", await answer.ProblemCodeAsync());
    }

    private static JsonElement Finding(JsonElement answer, string rule) =>
        answer.GetProperty("documents")[0].GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("rule").GetString() == rule);

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
