using System.Net;
using System.Text.Json.Nodes;

namespace WordAddin.LocalDrive.Tests;

public sealed class ItemTests : DriveTest
{
    [Fact]
    public async Task Drive_tells_its_owner_and_quota()
    {
        var drive = await Drive.ItemAsync("/me/drive");

        Assert.Equal("business", drive.Text("driveType"));
        Assert.NotEmpty(drive["owner"]!["user"]!.Text("id"));
        Assert.Equal("normal", drive["quota"]!.Text("state"));
        Assert.True(drive["quota"]!["total"]!.GetValue<long>() > 0);
        Assert.Equal(drive.Text("id"), (await Drive.ItemAsync("/me/drives"))["value"]![0]!.Text("id"));
    }

    [Fact]
    public async Task Item_has_everything_and_no_nulls()
    {
        var item = await Drive.WriteAsync("A/报告.docx", [1, 2]);
        item = await Drive.ItemAsync("/me/drive/items/" + item.Text("id"));

        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", item["file"]!.Text("mimeType"));
        Assert.EndsWith("/root:/A", item["parentReference"]!.Text("path"), StringComparison.Ordinal);
        Assert.EndsWith("Z", item.Text("lastModifiedDateTime"), StringComparison.Ordinal);
        Assert.StartsWith("\"{", item.Text("eTag"), StringComparison.Ordinal);
        Assert.StartsWith("\"c:{", item.Text("cTag"), StringComparison.Ordinal);
        Assert.NotNull(item["@odata.context"]);
        Assert.NotEmpty(item.Text("webUrl"));
        Assert.DoesNotContain(item.AsObject(), property => property.Value is null);
    }

    [Fact]
    public async Task Selected_properties_come_alone()
    {
        await Drive.WriteAsync("a.docx", [1]);

        var item = await Drive.ItemAsync("/me/drive/root:/a.docx?$select=id,name,@microsoft.graph.downloadUrl");

        Assert.Equal(
            ["@microsoft.graph.downloadUrl", "id", "name"],
            item.AsObject().Select(property => property.Key).Where(name => !name.StartsWith("@odata", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Folder_counts_its_children_and_sums_everything_below()
    {
        await Drive.WriteAsync("F/a.bin", new byte[10]);
        await Drive.WriteAsync("F/G/b.bin", new byte[7]);

        var folder = await Drive.ItemAsync("/me/drive/root:/F");

        Assert.Equal(2, folder["folder"]!["childCount"]!.GetValue<int>());
        Assert.Equal(17, folder["size"]!.GetValue<long>());
        Assert.Null(folder["file"]);
    }

    [Fact]
    public async Task Pages_lead_through_all_children_once_and_in_order()
    {
        for (var number = 0; number < 25; number++)
            await Drive.WriteAsync($"F/{number:00}.docx", [1]);

        var names = new List<string>();
        var pages = 0;
        for (var address = "/me/drive/root:/F:/children?$top=7&$orderby=name%20desc&$select=name"; address is not null; pages++)
        {
            var page = await Drive.ItemAsync(address);
            Assert.All(page["value"]!.AsArray(), entry => Assert.Single(entry!.AsObject()));
            names.AddRange(page["value"]!.AsArray().Select(entry => entry!.Text("name")));
            address = page["@odata.nextLink"]?.GetValue<string>();
        }

        Assert.Equal(4, pages);
        Assert.Equal(Enumerable.Range(0, 25).Reverse().Select(number => $"{number:00}.docx"), names);
    }

    [Fact]
    public async Task Pages_lead_through_a_folder_with_a_percent_sign()
    {
        foreach (var name in (string[])["a", "b", "c"])
            await Drive.WriteAsync($"a%2541b/{name}", [1]);

        var first = await Drive.ItemAsync("/me/drive/root:/a%2541b:/children?$top=2");
        var second = await Drive.ItemAsync(first.Text("@odata.nextLink"));

        Assert.Equal("c", Assert.Single(second["value"]!.AsArray())!.Text("name"));
    }

    [Theory]
    [InlineData("$skip=5")]
    [InlineData("$orderby=size")]
    [InlineData("$top=0")]
    [InlineData("$top=-1")]
    [InlineData("$top=x")]
    [InlineData("$skiptoken=*")]
    public Task Query_option_that_is_not_offered_is_refused(string option) =>
        Drive.GetAsync("/me/drive/root/children?" + option).FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");

    [Fact]
    public async Task Folder_comes_with_its_children_on_request()
    {
        await Drive.WriteAsync("F/a.docx", [1]);

        var all = await Drive.ItemAsync("/me/drive/root:/F?$expand=children");
        var some = await Drive.ItemAsync("/me/drive/root:/F?$expand=children($select=id,name)");

        Assert.Equal("a.docx", Assert.Single(all["children"]!.AsArray())!.Text("name"));
        Assert.Equal(["id", "name"], some["children"]![0]!.AsObject().Select(property => property.Key));
    }

    [Fact]
    public async Task Empty_folder_has_an_empty_page()
    {
        var page = await Drive.ItemAsync("/me/drive/root/children");

        Assert.Empty(page["value"]!.AsArray());
        Assert.Null(page["@odata.nextLink"]);
    }

    [Fact]
    public async Task New_folder_is_made_once()
    {
        var body = new JsonObject { ["name"] = "Drafts", ["folder"] = new JsonObject(), ["@odata.type"] = "#microsoft.graph.driveItem", ["size"] = null };

        var folder = await Drive.PostAsync("/me/drive/root/children", body).SucceedsAsync(HttpStatusCode.Created);
        body["name"] = "DRAFTS";
        body["@name.conflictBehavior"] = "fail";
        await Drive.PostAsync("/me/drive/root/children", body).FailsAsync(HttpStatusCode.Conflict, "nameAlreadyExists");

        Assert.Equal(0, folder["folder"]!["childCount"]!.GetValue<int>());
        Assert.Null(folder["@microsoft.graph.conflictBehavior"]);
    }

    [Fact]
    public async Task Taken_folder_name_gets_a_number_on_request()
    {
        var body = new JsonObject { ["name"] = "v1.2", ["folder"] = new JsonObject(), ["@microsoft.graph.conflictBehavior"] = "rename" };

        var names = new List<string>();
        for (var time = 0; time < 3; time++)
            names.Add((await Drive.PostAsync("/me/drive/root/children", body).SucceedsAsync(HttpStatusCode.Created)).Text("name"));

        Assert.Equal(["v1.2", "v1.2 1", "v1.2 2"], names);
    }

    [Fact]
    public async Task Rename_changes_the_entity_tag_and_not_the_content_tag()
    {
        var before = await Drive.WriteAsync("a.docx", [1]);

        var after = await Drive.PatchAsync("/me/drive/root:/a.docx", new JsonObject { ["name"] = "b.docx" }).SucceedsAsync(HttpStatusCode.OK);

        Assert.Equal((before.Text("id"), before.Text("cTag"), "b.docx"), (after.Text("id"), after.Text("cTag"), after.Text("name")));
        Assert.NotEqual(before.Text("eTag"), after.Text("eTag"));
    }

    [Fact]
    public async Task Rename_over_another_item_is_refused()
    {
        await Drive.WriteAsync("a.docx", [1]);
        await Drive.WriteAsync("b.docx", [2]);

        await Drive.PatchAsync("/me/drive/root:/a.docx", new JsonObject { ["name"] = "B.docx" }).FailsAsync(HttpStatusCode.Conflict, "nameAlreadyExists");

        Assert.Equal([2], await Drive.ReadAsync("/me/drive/root:/b.docx:"));
    }

    [Fact]
    public async Task Rename_in_case_alone_is_allowed()
    {
        await Drive.WriteAsync("a.docx", [1]);

        var renamed = await Drive.PatchAsync("/me/drive/root:/a.docx", new JsonObject { ["name"] = "A.docx" }).SucceedsAsync(HttpStatusCode.OK);

        Assert.Equal("A.docx", renamed.Text("name"));
    }

    [Fact]
    public async Task Rename_against_an_old_tag_is_refused()
    {
        var before = await Drive.WriteAsync("a.docx", [1]);
        await Drive.WriteAsync("a.docx", [2]);

        await Drive.PatchAsync("/me/drive/root:/a.docx", new JsonObject { ["name"] = "b.docx" }, ("If-Match", before.Text("eTag")))
            .FailsAsync(HttpStatusCode.PreconditionFailed, "resourceModified");
    }

    [Fact]
    public async Task Move_keeps_the_id_and_a_folder_stays_out_of_itself()
    {
        var file = await Drive.WriteAsync("a.docx", [1]);
        var folder = await Drive.AddFolderAsync("F");
        var inner = await Drive.AddFolderAsync("G", "/me/drive/root:/F:");

        var moved = await Drive.PatchAsync("/me/drive/root:/a.docx", Into(inner)).SucceedsAsync(HttpStatusCode.OK);
        await Drive.PatchAsync("/me/drive/root:/F", Into(inner)).FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");
        await Drive.PatchAsync("/me/drive/root:/F", Into(folder)).FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");

        Assert.Equal((file.Text("id"), inner.Text("id")), (moved.Text("id"), moved["parentReference"]!.Text("id")));
        Assert.Equal([1], await Drive.ReadAsync("/me/drive/root:/F/G/a.docx:"));
    }

    [Fact]
    public async Task Client_dates_are_kept_beside_the_service_dates()
    {
        await Drive.WriteAsync("a.docx", [1]);
        var dates = new JsonObject { ["fileSystemInfo"] = new JsonObject { ["lastModifiedDateTime"] = "2020-01-02T03:04:05Z" } };

        var item = await Drive.PatchAsync("/me/drive/root:/a.docx", dates).SucceedsAsync(HttpStatusCode.OK);

        Assert.StartsWith("2020-01-02T03:04:05", item["fileSystemInfo"]!.Text("lastModifiedDateTime"), StringComparison.Ordinal);
        Assert.False(item.Text("lastModifiedDateTime").StartsWith("2020", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Deleted_folder_takes_everything_below_along()
    {
        var inner = await Drive.WriteAsync("F/G/a.docx", [1]);

        using var deleted = await Drive.SendAsync(HttpMethod.Delete, "/me/drive/root:/F");

        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        await Drive.GetAsync("/me/drive/items/" + inner.Text("id")).FailsAsync(HttpStatusCode.NotFound, "itemNotFound");
        await Drive.SendAsync(HttpMethod.Delete, "/me/drive/root:/F").FailsAsync(HttpStatusCode.NotFound, "itemNotFound");
        Assert.Empty(Directory.GetFiles(System.IO.Path.Combine(Folder, "contents")));
    }

    [Fact]
    public async Task Delete_against_an_old_tag_is_refused()
    {
        var before = await Drive.WriteAsync("a.docx", [1]);
        await Drive.WriteAsync("a.docx", [2]);

        await Drive.SendAsync(HttpMethod.Delete, "/me/drive/root:/a.docx", null, ("If-Match", before.Text("eTag")))
            .FailsAsync(HttpStatusCode.PreconditionFailed, "resourceModified");

        Assert.Equal([2], await Drive.ReadAsync("/me/drive/root:/a.docx:"));
    }

    [Fact]
    public Task Root_stays() =>
        Drive.SendAsync(HttpMethod.Delete, "/me/drive/root").FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");

    private static JsonObject Into(JsonNode folder) => new() { ["parentReference"] = new JsonObject { ["id"] = folder.Text("id") } };
}
