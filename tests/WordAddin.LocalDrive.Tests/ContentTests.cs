using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace WordAddin.LocalDrive.Tests;

public sealed class ContentTests : DriveTest
{
    private const string Path = "/me/drive/root:/a.docx:/content";

    private static readonly byte[] Old = "old"u8.ToArray();
    private static readonly byte[] New = "new content"u8.ToArray();

    [Fact]
    public async Task New_file_is_created_and_read_back()
    {
        var item = await Drive.PutAsync(Path, Old).SucceedsAsync(HttpStatusCode.Created);

        Assert.Equal(Old.Length, item["size"]!.GetValue<long>());
        Assert.Equal(Old, await Drive.ReadAsync("/me/drive/items/" + item.Text("id")));
    }

    [Fact]
    public async Task Replacing_keeps_the_id_and_changes_both_tags()
    {
        var before = await Drive.WriteAsync("a.docx", Old);

        var after = await Drive.PutAsync(Path, New).SucceedsAsync(HttpStatusCode.OK);

        Assert.Equal(before.Text("id"), after.Text("id"));
        Assert.NotEqual(before.Text("eTag"), after.Text("eTag"));
        Assert.NotEqual(before.Text("cTag"), after.Text("cTag"));
        Assert.Equal(New, await Drive.ReadAsync("/me/drive/root:/a.docx:"));
    }

    [Fact]
    public async Task Missing_folders_of_the_path_are_made()
    {
        await Drive.PutAsync("/me/drive/root:/X/Y/a.docx:/content", Old).SucceedsAsync(HttpStatusCode.Created);

        Assert.NotNull((await Drive.ItemAsync("/me/drive/root:/X/Y"))["folder"]);
    }

    [Fact]
    public async Task Taken_name_is_refused_on_request()
    {
        await Drive.WriteAsync("a.docx", Old);

        await Drive.PutAsync(Path + "?@microsoft.graph.conflictBehavior=fail", New).FailsAsync(HttpStatusCode.Conflict, "nameAlreadyExists");

        Assert.Equal(Old, await Drive.ReadAsync("/me/drive/root:/a.docx:"));
    }

    [Fact]
    public async Task Taken_name_gets_a_number_before_its_extension_on_request()
    {
        await Drive.WriteAsync("a.docx", Old);

        var first = await Drive.PutAsync(Path + "?@microsoft.graph.conflictBehavior=rename", New).SucceedsAsync(HttpStatusCode.Created);
        var second = await Drive.PutAsync(Path + "?%40microsoft.graph.conflictBehavior=rename", New).SucceedsAsync(HttpStatusCode.Created);

        Assert.Equal(["a 1.docx", "a 2.docx"], [first.Text("name"), second.Text("name")]);
        Assert.Equal(Old, await Drive.ReadAsync("/me/drive/root:/a.docx:"));
    }

    [Theory]
    [InlineData("eTag")]
    [InlineData("cTag")]
    public async Task Write_against_the_current_tag_succeeds_and_against_an_old_one_does_not(string tag)
    {
        var first = await Drive.WriteAsync("a.docx", Old);

        await Drive.PutAsync(Path, New, ("If-Match", first.Text(tag))).SucceedsAsync(HttpStatusCode.OK);
        await Drive.PutAsync(Path, Old, ("If-Match", first.Text(tag))).FailsAsync(HttpStatusCode.PreconditionFailed, "resourceModified");

        Assert.Equal(New, await Drive.ReadAsync("/me/drive/root:/a.docx:"));
    }

    [Fact]
    public async Task Write_only_if_the_name_is_free_is_refused_when_it_is_taken()
    {
        await Drive.PutAsync(Path, Old, ("If-None-Match", "*")).SucceedsAsync(HttpStatusCode.Created);
        await Drive.PutAsync(Path, New, ("If-None-Match", "*")).FailsAsync(HttpStatusCode.PreconditionFailed, "resourceModified");
    }

    [Fact]
    public async Task Malformed_tag_is_refused()
    {
        await Drive.WriteAsync("a.docx", Old);

        await Drive.PutAsync(Path, New, ("If-Match", "nonsense")).FailsAsync(HttpStatusCode.BadRequest, "malformedEntityTag");
    }

    [Fact]
    public async Task Empty_file_is_a_file()
    {
        var item = await Drive.PutAsync(Path, []).SucceedsAsync(HttpStatusCode.Created);

        Assert.Equal(0, item["size"]!.GetValue<long>());
        Assert.Equal("AAAAAAAAAAAAAAAAAAAAAAAAAAA=", item["file"]!["hashes"]!.Text("quickXorHash"));
        Assert.Empty(await Drive.ReadAsync("/me/drive/root:/a.docx:"));
    }

    [Fact]
    public async Task Checksum_is_the_published_one()
    {
        var item = await Drive.WriteAsync("a.bin", [.. Enumerable.Range(0, 256).Select(value => (byte)value)]);

        Assert.Equal("QkGEfSisZcA7k+FCh71r2dbCayY=", item["file"]!["hashes"]!.Text("quickXorHash"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(131_072)]
    [InlineData(300_001)]
    public async Task Checksum_of_a_long_content_is_that_of_its_bits(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);

        var item = await Drive.WriteAsync("a.bin", content);

        Assert.Equal(BitwiseChecksum(content), item["file"]!["hashes"]!.Text("quickXorHash"));
    }

    [Fact]
    public async Task Download_is_a_redirect_on_the_same_scheme_to_an_address_that_needs_no_token()
    {
        var item = await Drive.WriteAsync("a.docx", New);

        using var redirect = await Drive.GetAsync($"/me/drive/items/{item.Text("id")}/content");
        using var bytes = await Drive.GetAsync(item.Text("@microsoft.graph.downloadUrl"));

        Assert.Equal(HttpStatusCode.Found, redirect.StatusCode);
        Assert.Equal("http", redirect.Headers.Location!.Scheme);
        Assert.Equal(New.Length, bytes.Content.Headers.ContentLength);
        Assert.Equal(New, await bytes.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("bytes=0-2", "bytes 0-2/11", "new")]
    [InlineData("bytes=4-", "bytes 4-10/11", "content")]
    [InlineData("bytes=-7", "bytes 4-10/11", "content")]
    [InlineData("bytes=8-999", "bytes 8-10/11", "ent")]
    public async Task Range_gives_that_part(string range, string contentRange, string expected)
    {
        var item = await Drive.WriteAsync("a.docx", New);

        using var answer = await Drive.GetAsync(item.Text("@microsoft.graph.downloadUrl"), ("Range", range));

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(contentRange, answer.Content.Headers.ContentRange!.ToString());
        Assert.Equal(expected, Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task Range_outside_the_content_cannot_be_served()
    {
        var item = await Drive.WriteAsync("a.docx", New);

        await Drive.GetAsync(item.Text("@microsoft.graph.downloadUrl"), ("Range", "bytes=11-"))
            .FailsAsync(HttpStatusCode.RequestedRangeNotSatisfiable, "invalidRange");
    }

    [Fact]
    public async Task Forged_download_address_gives_no_bytes()
    {
        var item = await Drive.WriteAsync("a.docx", New);
        var address = item.Text("@microsoft.graph.downloadUrl");

        await Drive.GetAsync(address[..^4] + "AAAA").FailsAsync(HttpStatusCode.Unauthorized, "unauthenticated");
        await Drive.GetAsync("/downloads/x.1.y").FailsAsync(HttpStatusCode.Unauthorized, "unauthenticated");
    }

    [Fact]
    public async Task Folder_has_no_content()
    {
        var folder = await Drive.AddFolderAsync("F");

        await Drive.GetAsync($"/me/drive/items/{folder.Text("id")}/content").FailsAsync(HttpStatusCode.BadRequest, "invalidRequest");
        await Drive.PutAsync("/me/drive/root:/F:/content", New).FailsAsync(HttpStatusCode.Conflict, "nameAlreadyExists");
    }

    [Fact]
    public async Task Conversion_is_refused_and_not_passed_over()
    {
        await Drive.WriteAsync("a.docx", New);

        await Drive.GetAsync("/me/drive/root:/a.docx:/content?format=pdf").FailsAsync(HttpStatusCode.NotAcceptable, "notSupported");
    }

    [Fact]
    public async Task Known_state_is_not_sent_again()
    {
        var item = await Drive.WriteAsync("a.docx", New);

        using var same = await Drive.GetAsync("/me/drive/root:/a.docx", ("If-None-Match", item.Text("eTag")));
        await Drive.PatchAsync("/me/drive/root:/a.docx", new JsonObject { ["name"] = "b.docx" });
        using var changed = await Drive.GetAsync("/me/drive/root:/b.docx", ("If-None-Match", item.Text("eTag")));

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    /// <summary>The published algorithm, one bit at a time.</summary>
    private static string BitwiseChecksum(byte[] content)
    {
        var bits = new bool[160];
        for (var index = 0L; index < content.Length; index++)
        {
            for (var bit = 0; bit < 8; bit++)
                bits[((index * 11) + bit) % 160] ^= (content[index] >> bit & 1) == 1;
        }

        for (var bit = 0; bit < 64; bit++)
            bits[96 + bit] ^= ((long)content.Length >> bit & 1) == 1;
        var bytes = new byte[20];
        for (var bit = 0; bit < 160; bit++)
            bytes[bit / 8] |= (byte)(bits[bit] ? 1 << (bit % 8) : 0);
        return Convert.ToBase64String(bytes);
    }
}
