using System.Net.Http.Json;
using System.Text.Json;

namespace WordAddin.Host.Tests.Api;

/// <summary>Reading what the API answers.</summary>
internal static class Answers
{
    public static Uri Path(string address) => new(address, UriKind.Relative);

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<JsonElement>();

    /// <summary>The code of a problem document; fails when the answer is none or names a trace of the program.</summary>
    public static async Task<string> ProblemCodeAsync(this HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((int)answer.StatusCode, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.GetProperty("title").GetString());
        return problem.GetProperty("code").GetString()!;
    }
}
