using System.Net;
using System.Text.Json.Nodes;

namespace WordAddin.LocalDrive.Tests;

public sealed class ErrorTests : DriveTest
{
    protected override LocalDriveOptions Options => base.Options with { AccessToken = "secret", LargestFile = 1000, Capacity = 2500 };

    [Fact]
    public async Task Call_without_the_token_is_refused()
    {
        using var answer = await Drive.GetAsync("/me/drive");

        Assert.Contains("Bearer", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        await Drive.GetAsync("/me/drive").FailsAsync(HttpStatusCode.Unauthorized, "InvalidAuthenticationToken");
        await Drive.GetAsync("/me/drive", ("Authorization", "Bearer secre")).FailsAsync(HttpStatusCode.Unauthorized, "InvalidAuthenticationToken");
        await Drive.GetAsync("/me/drive", ("Authorization", "Bearer secret")).SucceedsAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Answer_repeats_the_id_of_the_request()
    {
        const string Id = "aaaaaaaa-2222-3333-4444-555555555555";

        using var answer = await Drive.GetAsync("/me/drive/items/none", ("Authorization", "Bearer secret"), ("client-request-id", Id));
        var inner = (await answer.JsonAsync())["error"]!["innerError"]!;

        Assert.Equal([Id, Id], [answer.Headers.GetValues("client-request-id").Single(), inner.Text("client-request-id")]);
        Assert.Equal(answer.Headers.GetValues("request-id").Single(), inner.Text("request-id"));
        Assert.Equal("4.0", answer.Headers.GetValues("OData-Version").Single());
        Assert.StartsWith("application/json", answer.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{broken")]
    [InlineData("[]")]
    [InlineData("{\"name\":\"a\",\"name\":\"b\",\"folder\":{}}")]
    [InlineData("{\"name\":\"a\"}")]
    public async Task Body_that_is_no_folder_is_refused(string json)
    {
        using var body = new StringContent(json);

        await Drive.SendAsync(HttpMethod.Post, "/me/drive/root/children", body, ("Authorization", "Bearer secret"))
            .FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");
    }

    [Fact]
    public async Task Body_beyond_all_measure_is_refused()
    {
        using var body = new StringContent(new string(' ', 300_000));

        await Drive.SendAsync(HttpMethod.Post, "/me/drive/root/children", body, ("Authorization", "Bearer secret"))
            .FailsAsync(HttpStatusCode.RequestEntityTooLarge, "invalidRequest");
    }

    [Fact]
    public Task Method_that_is_not_offered_is_refused() =>
        Drive.PutAsync("/me/drive/root", [], ("Authorization", "Bearer secret")).FailsAsync(HttpStatusCode.MethodNotAllowed, "invalidRequest");

    [Fact]
    public async Task Too_large_a_file_is_refused_with_and_without_a_length()
    {
        using var unannounced = new StreamContent(new UnendingStream(1001));

        await WriteAsync("a", 1001).FailsAsync(HttpStatusCode.RequestEntityTooLarge, "invalidRequest");
        await Drive.SendAsync(HttpMethod.Put, "/me/drive/root:/a:/content", unannounced, ("Authorization", "Bearer secret"))
            .FailsAsync(HttpStatusCode.RequestEntityTooLarge, "invalidRequest");
        await WriteAsync("a", 1000).SucceedsAsync(HttpStatusCode.Created);

        Assert.Single(Directory.GetFiles(Path.Combine(Folder, "contents")));
    }

    [Fact]
    public async Task Full_drive_is_told_and_the_old_content_stays()
    {
        await WriteAsync("a", 1000).SucceedsAsync(HttpStatusCode.Created);
        await WriteAsync("b", 900).SucceedsAsync(HttpStatusCode.Created);

        await WriteAsync("c", 601).FailsAsync(HttpStatusCode.InsufficientStorage, "insufficientStorage");
        await WriteAsync("a", 1000).SucceedsAsync(HttpStatusCode.OK);
        await Drive.PostAsync(
            "/me/drive/root:/d:/createUploadSession",
            new JsonObject { ["item"] = new JsonObject { ["fileSize"] = 999_999_999_999 } },
            ("Authorization", "Bearer secret")).FailsAsync(HttpStatusCode.InsufficientStorage, "insufficientStorage");

        Assert.Equal(2, Directory.GetFiles(Path.Combine(Folder, "contents")).Length);
    }

    private Task<HttpResponseMessage> WriteAsync(string name, int size) =>
        Drive.PutAsync($"/me/drive/root:/{name}:/content", new byte[size], ("Authorization", "Bearer secret"));
}
