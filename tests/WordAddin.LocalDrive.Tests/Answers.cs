using System.Net;
using System.Text.Json.Nodes;

namespace WordAddin.LocalDrive.Tests;

/// <summary>What the tests say about answers.</summary>
internal static class Answers
{
    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    public static string Text(this JsonNode json, string name) => json[name]!.GetValue<string>();

    /// <summary>Asserts a failure in Graph's shape.</summary>
    public static async Task FailsAsync(this Task<HttpResponseMessage> call, HttpStatusCode status, string code)
    {
        using var answer = await call;
        Assert.Equal(status, answer.StatusCode);
        var error = (await answer.JsonAsync())["error"]!;
        Assert.Equal(code, error.Text("code"));
        Assert.NotEmpty(error.Text("message"));
        Assert.All(["date", "request-id", "client-request-id"], name => Assert.NotEmpty(error["innerError"]!.Text(name)));
    }

    public static async Task<JsonNode> SucceedsAsync(this Task<HttpResponseMessage> call, HttpStatusCode status)
    {
        using var answer = await call;
        Assert.Equal(status, answer.StatusCode);
        return await answer.JsonAsync();
    }
}
