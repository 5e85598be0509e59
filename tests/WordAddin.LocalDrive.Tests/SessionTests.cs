using System.Net;
using System.Text.Json.Nodes;

namespace WordAddin.LocalDrive.Tests;

public sealed class SessionTests : DriveTest
{
    private const int Unit = 320 * 1024;
    private const string Path = "/me/drive/root:/s.docx:";

    private readonly byte[] content = [.. Enumerable.Range(0, (2 * Unit) + 1000).Select(index => (byte)(index * 7))];

    [Fact]
    public async Task Fragments_become_one_item_with_the_last_byte()
    {
        var url = await OpenAsync("fail");

        var first = await SendAsync(url, 0, Unit).SucceedsAsync(HttpStatusCode.Accepted);
        await Drive.GetAsync("/me/drive/root:/s.docx").FailsAsync(HttpStatusCode.NotFound, "itemNotFound");
        var status = await Drive.GetAsync(url).SucceedsAsync(HttpStatusCode.OK);
        await SendAsync(url, Unit, Unit).SucceedsAsync(HttpStatusCode.Accepted);
        var item = await SendAsync(url, 2 * Unit, 1000).SucceedsAsync(HttpStatusCode.Created);

        Assert.Equal("327680-", first["nextExpectedRanges"]![0]!.GetValue<string>());
        Assert.Equal("327680-", status["nextExpectedRanges"]![0]!.GetValue<string>());
        Assert.Equal(content.Length, item["size"]!.GetValue<int>());
        Assert.Equal(content, await Drive.ReadAsync("/me/drive/items/" + item.Text("id")));
        await Drive.GetAsync(url).FailsAsync(HttpStatusCode.NotFound, "itemNotFound");
    }

    [Fact]
    public async Task Replacing_by_id_keeps_the_id_and_changes_the_content_tag()
    {
        var before = await Drive.WriteAsync("s.docx", [1]);
        var session = await Drive.PostAsync($"/me/drive/items/{before.Text("id")}/createUploadSession", Behaviour("replace"))
            .SucceedsAsync(HttpStatusCode.OK);

        var after = await SendWholeAsync(session.Text("uploadUrl")).SucceedsAsync(HttpStatusCode.OK);

        Assert.Equal(before.Text("id"), after.Text("id"));
        Assert.NotEqual(before.Text("cTag"), after.Text("cTag"));
    }

    [Fact]
    public async Task Session_is_refused_where_the_write_would_be()
    {
        var item = await Drive.WriteAsync("s.docx", [1]);
        await Drive.WriteAsync("s.docx", [2]);

        await Drive.PostAsync(Path + "/createUploadSession", Behaviour("fail")).FailsAsync(HttpStatusCode.Conflict, "nameAlreadyExists");
        await Drive.PostAsync(Path + "/createUploadSession", Behaviour("replace"), ("If-Match", item.Text("eTag")))
            .FailsAsync(HttpStatusCode.PreconditionFailed, "resourceModified");
        await Drive.PostAsync("/me/drive/root:/a%7Cb:/createUploadSession", Behaviour("fail"))
            .FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");
    }

    [Fact]
    public async Task Write_by_somebody_else_meanwhile_is_noticed_at_the_last_byte()
    {
        var item = await Drive.WriteAsync("s.docx", [1]);
        var session = await Drive.PostAsync(Path + "/createUploadSession", Behaviour("replace"), ("If-Match", item.Text("cTag")))
            .SucceedsAsync(HttpStatusCode.OK);
        await Drive.WriteAsync("s.docx", [2]);

        await SendWholeAsync(session.Text("uploadUrl")).FailsAsync(HttpStatusCode.PreconditionFailed, "resourceModified");

        Assert.Equal([2], await Drive.ReadAsync(Path));
    }

    [Fact]
    public async Task Two_sessions_for_one_name_end_in_two_items_on_request()
    {
        var (first, second) = (await OpenAsync("rename"), await OpenAsync("rename"));

        var one = await SendWholeAsync(first).SucceedsAsync(HttpStatusCode.Created);
        var two = await SendWholeAsync(second).SucceedsAsync(HttpStatusCode.Created);

        Assert.Equal(["s.docx", "s 1.docx"], [one.Text("name"), two.Text("name")]);
    }

    [Fact]
    public async Task Cancelled_session_is_gone()
    {
        var url = await OpenAsync("fail");
        await SendAsync(url, 0, Unit).SucceedsAsync(HttpStatusCode.Accepted);

        using var cancelled = await Drive.SendAsync(HttpMethod.Delete, url);

        Assert.Equal(HttpStatusCode.NoContent, cancelled.StatusCode);
        await SendAsync(url, Unit, Unit).FailsAsync(HttpStatusCode.NotFound, "itemNotFound");
        Assert.Empty(Directory.GetFiles(System.IO.Path.Combine(Folder, "contents")));
    }

    [Fact]
    public async Task Fragment_out_of_order_is_refused_and_nothing_counted()
    {
        var url = await OpenAsync("fail");
        await SendAsync(url, 0, Unit).SucceedsAsync(HttpStatusCode.Accepted);

        await SendAsync(url, 0, Unit).FailsAsync(HttpStatusCode.RequestedRangeNotSatisfiable, "invalidRange");
        await SendAsync(url, 2 * Unit, 1000).FailsAsync(HttpStatusCode.RequestedRangeNotSatisfiable, "invalidRange");

        Assert.Equal("327680-", (await Drive.ItemAsync(url))["nextExpectedRanges"]![0]!.GetValue<string>());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("bytes 0-99/1000")]
    [InlineData("bytes 0-9/1000")]
    [InlineData("bytes x")]
    [InlineData("bytes 9-0/10")]
    public async Task Fragment_that_does_not_fit_its_range_is_refused(string? range)
    {
        var url = await OpenAsync("fail");
        (string, string)[] headers = range is null ? [] : [("Content-Range", range)];

        await Drive.PutAsync(url, new byte[10], headers).FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");
    }

    [Fact]
    public async Task Changed_total_is_refused()
    {
        var url = await OpenAsync("fail");
        await SendAsync(url, 0, Unit).SucceedsAsync(HttpStatusCode.Accepted);

        await Drive.PutAsync(url, new byte[10], ("Content-Range", $"bytes {Unit}-{Unit + 9}/{Unit + 10}"))
            .FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");
    }

    [Fact]
    public async Task Deferred_item_appears_on_the_separate_request()
    {
        var body = Behaviour("fail");
        body["deferCommit"] = true;
        var url = (await Drive.PostAsync(Path + "/createUploadSession", body).SucceedsAsync(HttpStatusCode.OK)).Text("uploadUrl");

        await SendWholeAsync(url).SucceedsAsync(HttpStatusCode.Accepted);
        await Drive.GetAsync("/me/drive/root:/s.docx").FailsAsync(HttpStatusCode.NotFound, "itemNotFound");
        await Drive.SendAsync(HttpMethod.Post, url).SucceedsAsync(HttpStatusCode.Created);

        Assert.Equal(content[..1000], await Drive.ReadAsync(Path));
    }

    [Fact]
    public async Task Behaviour_beside_the_item_is_honoured()
    {
        await Drive.WriteAsync("s.docx", [1]);

        await Drive.PostAsync(Path + "/createUploadSession", new JsonObject { ["@microsoft.graph.conflictBehavior"] = "fail" })
            .FailsAsync(HttpStatusCode.Conflict, "nameAlreadyExists");
    }

    [Fact]
    public async Task Of_eight_senders_of_one_fragment_one_is_counted()
    {
        var url = await OpenAsync("fail");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync(url, 0, Unit)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Accepted);
        await SendAsync(url, Unit, Unit).SucceedsAsync(HttpStatusCode.Accepted);
        await SendAsync(url, 2 * Unit, 1000).SucceedsAsync(HttpStatusCode.Created);
        Assert.Equal(content, await Drive.ReadAsync(Path));
    }

    private static JsonObject Behaviour(string value) =>
        new() { ["item"] = new JsonObject { ["@microsoft.graph.conflictBehavior"] = value } };

    private async Task<string> OpenAsync(string behaviour)
    {
        var session = await Drive.PostAsync(Path + "/createUploadSession", Behaviour(behaviour)).SucceedsAsync(HttpStatusCode.OK);
        Assert.Equal("0-", session["nextExpectedRanges"]![0]!.GetValue<string>());
        return session.Text("uploadUrl");
    }

    private Task<HttpResponseMessage> SendAsync(string url, int from, int length) =>
        Drive.PutAsync(url, content[from..(from + length)], ("Content-Range", $"bytes {from}-{from + length - 1}/{content.Length}"));

    private Task<HttpResponseMessage> SendWholeAsync(string url) =>
        Drive.PutAsync(url, content[..1000], ("Content-Range", "bytes 0-999/1000"));
}
