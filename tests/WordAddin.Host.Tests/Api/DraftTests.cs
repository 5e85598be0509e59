using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace WordAddin.Host.Tests.Api;

/// <summary>Over a real socket, as the library calls the embedded drive through one.</summary>
public sealed class DraftTests : IDisposable
{
    private readonly RunningHost host = new();
    private readonly HttpClient client;

    public DraftTests()
    {
        host.UseKestrel();
        client = host.CreateClient();
    }

    public void Dispose()
    {
        client.Dispose();
        host.Dispose();
    }

    [Fact]
    public async Task Draft_saved_is_listed_opened_and_saved_over()
    {
        var saved = await SaveNewAsync("述职报告", "first");
        Assert.Equal("述职报告.docx", Text(saved, "name"));
        var listed = Assert.Single((await GetAsync("/api/drafts")).GetProperty("drafts").EnumerateArray().ToList());
        Assert.Equal(saved.ToString(), listed.ToString());
        Assert.Equal("first", await ContentAsync(saved));

        using var answer = await SaveOverAsync(saved, "second");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEqual(Text(saved, "version"), Text(await answer.JsonAsync(), "version"));
        Assert.Equal("second", await ContentAsync(saved));
    }

    [Fact]
    public async Task Lost_race_keeps_both_contents_and_says_so()
    {
        var opened = await SaveNewAsync("报告", "first");
        using var winner = await SaveOverAsync(opened, "theirs");
        using var loser = await SaveOverAsync(opened, "mine");
        Assert.Equal(HttpStatusCode.PreconditionFailed, loser.StatusCode);
        var problem = await loser.JsonAsync();
        Assert.Equal("draft-changed", Text(problem, "code"));
        Assert.Equal("theirs", await ContentAsync(opened));
        Assert.Equal("mine", await ContentAsync(problem.GetProperty("conflictCopy")));
    }

    [Fact]
    public async Task Name_in_use_is_refused_for_a_new_draft_and_for_a_rename()
    {
        await SaveNewAsync("甲", "1");
        var other = await SaveNewAsync("乙", "2");
        using var again = await PostAsync("甲", "3");
        using var renamed = await client.PatchAsJsonAsync(Answers.Path($"/api/drafts/{Text(other, "id")}"), new { name = "甲" });
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, renamed.StatusCode);
        Assert.Equal("draft-name-taken", await again.ProblemCodeAsync());
        Assert.Equal("draft-name-taken", await renamed.ProblemCodeAsync());
    }

    [Fact]
    public async Task Renamed_draft_keeps_its_id_and_content()
    {
        var draft = await SaveNewAsync("旧名", "text");
        using var answer = await client.PatchAsJsonAsync(Answers.Path($"/api/drafts/{Text(draft, "id")}"), new { name = "新名" });
        var renamed = await answer.JsonAsync();
        Assert.Equal(("新名.docx", Text(draft, "id")), (Text(renamed, "name"), Text(renamed, "id")));
        Assert.Equal("text", await ContentAsync(renamed));
    }

    [Fact]
    public async Task Save_without_a_version_or_without_content_changes_nothing()
    {
        var draft = await SaveNewAsync("报告", "first");
        using var noVersion = await SaveOverAsync(draft, "second", version: null);
        using var noContent = await SaveOverAsync(draft, "");
        Assert.Equal("draft-version-missing", await noVersion.ProblemCodeAsync());
        Assert.Equal("draft-empty", await noContent.ProblemCodeAsync());
        Assert.Equal("first", await ContentAsync(draft));
    }

    [Theory]
    [InlineData("a/b", "draft-name-invalid")]
    [InlineData("", "draft-name-invalid")]
    public async Task Name_the_drive_cannot_keep_is_refused(string name, string code)
    {
        using var answer = await PostAsync(name, "text");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(code, await answer.ProblemCodeAsync());
    }

    [Fact]
    public async Task Draft_that_is_gone_is_not_found()
    {
        using var answer = await client.GetAsync(Answers.Path("/api/drafts/no-such-draft/content"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("draft-not-found", await answer.ProblemCodeAsync());
    }

    [Fact]
    public async Task Drafts_lie_below_the_folder_of_the_settings()
    {
        await SaveNewAsync("报告", "text");
        Assert.NotEmpty(Directory.EnumerateFiles(host.DataFolder, "*", SearchOption.AllDirectories));
    }

    private async Task<JsonElement> SaveNewAsync(string name, string text)
    {
        using var answer = await PostAsync(name, text);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return await answer.JsonAsync();
    }

    private async Task<HttpResponseMessage> PostAsync(string name, string text)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        return await client.PostAsync(Answers.Path($"/api/drafts?name={Uri.EscapeDataString(name)}"), content);
    }

    private async Task<HttpResponseMessage> SaveOverAsync(JsonElement draft, string text) =>
        await SaveOverAsync(draft, text, Text(draft, "version"));

    private async Task<HttpResponseMessage> SaveOverAsync(JsonElement draft, string text, string? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, ContentOf(draft));
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version);
        return await client.SendAsync(request);
    }

    private async Task<JsonElement> GetAsync(string address)
    {
        using var answer = await client.GetAsync(Answers.Path(address));
        return await answer.JsonAsync();
    }

    private Task<string> ContentAsync(JsonElement draft) => client.GetStringAsync(ContentOf(draft));

    private static Uri ContentOf(JsonElement draft) => Answers.Path($"/api/drafts/{Text(draft, "id")}/content");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
