using System.Net;

namespace WordAddin.LocalDrive.Tests;

public sealed class AddressTests : DriveTest
{
    [Theory]
    [InlineData("/drives/{d}/root:/A/B.docx")]
    [InlineData("/drives/{d}/root:/A/B.docx:")]
    [InlineData("/drives/{d}/root:/a/b.DOCX")]
    [InlineData("/me/drive/root:/A/B.docx")]
    [InlineData("/drives/{d}/items/root:/A/B.docx:")]
    [InlineData("/drives/{d}/items/{i}")]
    [InlineData("/me/drive/items/{i}")]
    [InlineData("/drives/{d}/items/{f}:/B.docx")]
    [InlineData("/drives/{d}/items/{f}:/B.docx:")]
    [InlineData("/drives/{d}/items/{f}/children/B.docx")]
    [InlineData("/drives/{d}/items/{f}/children('B.docx')")]
    [InlineData("/drives/{d}/root/children/A/children/B.docx")]
    [InlineData("/drives/{d}/items/root%3A%2FA%2FB.docx%3A")]
    [InlineData("/drives/{d}/items/{f}%3A%2FB.docx%3A")]
    [InlineData("/drives/{d}/items/{i}?$select=id")]
    [InlineData("/drives/{d}/items/{i}?%24select=id")]
    public async Task Every_form_leads_to_the_same_item(string form)
    {
        var item = await Drive.WriteAsync("A/B.docx", [1]);
        var address = form
            .Replace("{d}", item["parentReference"]!.Text("driveId"), StringComparison.Ordinal)
            .Replace("{f}", item["parentReference"]!.Text("id"), StringComparison.Ordinal)
            .Replace("{i}", item.Text("id"), StringComparison.Ordinal);

        var found = await Drive.GetAsync(address).SucceedsAsync(HttpStatusCode.OK);

        Assert.Equal(item.Text("id"), found.Text("id"));
    }

    [Fact]
    public async Task Drive_id_is_the_same_with_its_exclamation_mark_encoded()
    {
        var id = (await Drive.ItemAsync("/me/drive")).Text("id");

        var encoded = await Drive.ItemAsync("/drives/" + id.Replace("!", "%21", StringComparison.Ordinal));

        Assert.StartsWith("b!", id, StringComparison.Ordinal);
        Assert.Equal(id, encoded.Text("id"));
    }

    [Theory]
    [InlineData("报告 #1 100%.docx")]
    [InlineData("a%41b.docx")]
    [InlineData("O'Neil & Söhne + 1.docx")]
    [InlineData("تقرير.docx")]
    [InlineData("总结🎉.docx")]
    [InlineData("a;b=c,d@e.docx")]
    public async Task Name_is_decoded_exactly_once(string name)
    {
        var written = await Drive.WriteAsync(Uri.EscapeDataString(name), [1]);

        Assert.Equal(name, written.Text("name"));
        Assert.Equal(written.Text("id"), (await Drive.ItemAsync($"/me/drive/root:/{Uri.EscapeDataString(name)}")).Text("id"));
        Assert.Equal(written.Text("id"), (await Drive.ItemAsync($"/me/drive/root/children/{Uri.EscapeDataString(name)}")).Text("id"));
    }

    [Fact]
    public async Task Root_has_no_parent_folder()
    {
        var root = await Drive.ItemAsync("/me/drive/items/root");

        Assert.NotNull(root["root"]);
        Assert.Null(root["parentReference"]!["path"]);
        Assert.Equal(root.Text("id"), (await Drive.ItemAsync("/me/drive/root")).Text("id"));
    }

    [Fact]
    public async Task Special_folder_is_made_by_its_first_use()
    {
        var first = await Drive.ItemAsync("/me/drive/special/approot");
        var second = await Drive.ItemAsync("/me/drive/special/approot");

        Assert.NotNull(first["folder"]);
        Assert.Equal(first.Text("id"), second.Text("id"));
    }

    [Theory]
    [InlineData("/me/drive/root:/A/none.docx")]
    [InlineData("/me/drive/items/01NONE")]
    [InlineData("/drives/b!none/root")]
    [InlineData("/me/drive/items/01NONE/children")]
    [InlineData("/me/drive/special/none")]
    public Task What_is_not_there_is_not_found(string address) =>
        Drive.GetAsync(address).FailsAsync(HttpStatusCode.NotFound, "itemNotFound");

    [Theory]
    [InlineData("/me/drive/nonsense")]
    [InlineData("/nonsense")]
    [InlineData("/me/drive/root/nonsense")]
    public async Task Unknown_segment_is_named(string address)
    {
        using var answer = await Drive.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("nonsense", (await answer.JsonAsync())["error"]!.Text("message"), StringComparison.Ordinal);
    }
}
