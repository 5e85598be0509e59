using System.Net;
using System.Text.Json.Nodes;

namespace WordAddin.LocalDrive.Tests;

public sealed class NameTests : DriveTest
{
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a:b")]
    [InlineData("a*b")]
    [InlineData("a?b")]
    [InlineData("a\"b")]
    [InlineData("a<b")]
    [InlineData("a|b")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a.")]
    [InlineData("~a")]
    [InlineData("con")]
    [InlineData("NUL.docx")]
    [InlineData("LPT1")]
    [InlineData("a_vti_b")]
    [InlineData("desktop.ini")]
    public async Task Name_the_service_refuses_is_refused(string name)
    {
        var folder = new JsonObject { ["name"] = name, ["folder"] = new JsonObject() };
        await Drive.WriteAsync("kept.docx", [1]);

        await Drive.PostAsync("/me/drive/root/children", folder).FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");
        await Drive.PatchAsync("/me/drive/root:/kept.docx", new JsonObject { ["name"] = name }).FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");

        Assert.Equal("kept.docx", Assert.Single((await Drive.ItemAsync("/me/drive/root/children"))["value"]!.AsArray())!.Text("name"));
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("12")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task Name_that_is_no_text_is_refused(string json)
    {
        using var body = new StringContent($"{{\"name\":{json},\"folder\":{{}}}}");

        await Drive.SendAsync(HttpMethod.Post, "/me/drive/root/children", body).FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");
    }

    [Fact]
    public async Task Encoded_dots_and_slashes_lead_nowhere_outside()
    {
        await Drive.PutAsync("/me/drive/root:/%2E%2E%2F%2E%2E%2Fetc%2Fpasswd:/content", [1]).FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");
        await Drive.PutAsync("/me/drive/root/children/..%2f..%2fx/content", [1]).FailsAsync(HttpStatusCode.BadRequest, "BadRequest");

        Assert.Empty((await Drive.ItemAsync("/me/drive/root/children"))["value"]!.AsArray());
    }

    [Fact]
    public async Task Path_of_four_hundred_is_the_longest()
    {
        var folder = new string('夹', 199);

        await Drive.PutAsync($"/me/drive/root:/{folder}/{new string('a', 200)}:/content", [1]).SucceedsAsync(HttpStatusCode.Created);
        await Drive.PutAsync($"/me/drive/root:/{folder}/{new string('a', 201)}:/content", [1]).FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");
    }
}
