using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace WordAddin.Host.Tests.Security;

public sealed class SameOriginWriteTests(RunningHost host) : IClassFixture<RunningHost>
{
    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    public async Task Write_from_another_website_is_refused(string origin)
    {
        using var answer = await PostAsync(origin);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("foreign-origin", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("http://localhost")]
    [InlineData(null)]
    public async Task Write_from_the_own_pages_or_from_a_program_is_let_through(string? origin)
    {
        using var answer = await PostAsync(origin);
        Assert.NotEqual(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(string? origin)
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/checks", UriKind.Relative));
        request.Content = new StringContent("");
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return await client.SendAsync(request);
    }
}
