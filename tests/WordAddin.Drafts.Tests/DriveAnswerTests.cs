using Microsoft.AspNetCore.Http;

namespace WordAddin.Drafts.Tests;

/// <summary>What the clerk is told for each way a Graph service can refuse.</summary>
public sealed class DriveAnswerTests
{
    [Theory]
    [InlineData(400, "invalidRequest", DraftFaultCode.DriveFailed)]
    [InlineData(401, "InvalidAuthenticationToken", DraftFaultCode.SignInNeeded)]
    [InlineData(403, "accessDenied", DraftFaultCode.Forbidden)]
    [InlineData(404, "itemNotFound", DraftFaultCode.NotFound)]
    [InlineData(409, "nameAlreadyExists", DraftFaultCode.NameTaken)]
    [InlineData(409, "resourceModified", DraftFaultCode.Changed)]
    [InlineData(412, "resourceModified", DraftFaultCode.Changed)]
    [InlineData(413, "invalidRequest", DraftFaultCode.TooLarge)]
    [InlineData(423, "resourceLocked", DraftFaultCode.Locked)]
    [InlineData(423, "notAllowed", DraftFaultCode.Locked)]
    [InlineData(500, "generalException", DraftFaultCode.DriveFailed)]
    [InlineData(507, "quotaLimitReached", DraftFaultCode.DriveFull)]
    [InlineData(507, "insufficientStorage", DraftFaultCode.DriveFull)]
    public async Task Refusal_has_its_code_and_status(int status, string graphCode, string code)
    {
        var fault = await FaultAsync(context => ScriptedDrive.FailAsync(context, status, graphCode));

        Assert.Equal((code, status), (fault.Code, fault.Status));
    }

    [Theory]
    [InlineData(404, DraftFaultCode.NotFound)]
    [InlineData(423, DraftFaultCode.Locked)]
    public async Task Refusal_without_a_body_has_its_code_too(int status, string code)
    {
        var fault = await FaultAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        Assert.Equal(code, fault.Code);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Busy_drive_is_asked_again_and_then_reported(int status)
    {
        var calls = 0;

        var fault = await FaultAsync(context =>
        {
            Interlocked.Increment(ref calls);
            return ScriptedDrive.FailAsync(context, status, "activityLimitReached", retryAfter: 0);
        });

        Assert.Equal(DraftFaultCode.DriveBusy, fault.Code);
        Assert.Equal(4, calls);
    }

    [Fact]
    public async Task Drive_that_recovers_is_not_reported()
    {
        var calls = 0;
        await using var drive = await ScriptedDrive.StartAsync(context => Interlocked.Increment(ref calls) == 1
            ? ScriptedDrive.FailAsync(context, 503, "serviceNotAvailable", retryAfter: 0)
            : context.Response.WriteAsJsonAsync(new { id = "1", name = "a.docx", size = 5, eTag = "\"e\"", cTag = "\"c\"" }));

        var draft = await GetAsync(drive);

        Assert.Equal(("a.docx", 5L), (draft.Name, draft.Size));
    }

    [Fact]
    public async Task Unreachable_drive_is_told()
    {
        var drive = await ScriptedDrive.StartAsync(_ => Task.CompletedTask);
        var root = drive.Root;
        await drive.DisposeAsync();
        using var http = DraftLibrary.CreateHttpClient();
        using var library = LibraryAt(http, root);

        var fault = await Assert.ThrowsAsync<DraftFault>(() => library.GetAsync("1"));

        Assert.Equal(DraftFaultCode.DriveUnreachable, fault.Code);
    }

    [Fact]
    public async Task List_follows_every_page()
    {
        await using var drive = await ScriptedDrive.StartAsync(context =>
        {
            if (!context.Request.Path.Value!.EndsWith("/children", StringComparison.Ordinal))
                return context.Response.WriteAsJsonAsync(new { id = "1", name = "folder" });
            var number = context.Request.Query["$skiptoken"].ToString();
            var page = new Dictionary<string, object> { ["value"] = (object[])[new { id = number + "i", name = number + ".docx", file = new { } }] };
            if (number.Length < 3)
                page["@odata.nextLink"] = $"http://{context.Request.Host}{context.Request.Path}?$skiptoken={number}x";
            return context.Response.WriteAsJsonAsync(page);
        });
        using var http = DraftLibrary.CreateHttpClient();
        using var library = LibraryAt(http, drive.Root);

        var drafts = await library.ListAsync();

        Assert.Equal([".docx", "x.docx", "xx.docx", "xxx.docx"], drafts.Select(draft => draft.Name));
    }

    [Fact]
    public async Task Page_link_to_another_host_is_not_followed()
    {
        await using var elsewhere = await ScriptedDrive.StartAsync(_ => throw new InvalidOperationException("followed"));
        await using var drive = await ScriptedDrive.StartAsync(context => context.Request.Path.Value!.EndsWith("/children", StringComparison.Ordinal)
            ? context.Response.WriteAsJsonAsync(new Dictionary<string, object> { ["value"] = Array.Empty<object>(), ["@odata.nextLink"] = elsewhere.Root + "/next" })
            : context.Response.WriteAsJsonAsync(new { id = "1", name = "folder" }));
        using var http = DraftLibrary.CreateHttpClient();
        using var library = LibraryAt(http, drive.Root);

        var fault = await Assert.ThrowsAsync<DraftFault>(() => library.ListAsync());

        Assert.Equal((DraftFaultCode.DriveFailed, (int?)null), (fault.Code, fault.Status));
    }

    [Fact]
    public async Task Refused_save_whose_content_tag_still_fits_is_tried_once_more_by_the_entity_tag()
    {
        var tags = new List<string>();
        await using var drive = await ScriptedDrive.StartAsync(context =>
        {
            if (context.Request.Method == "PUT")
                tags.Add(context.Request.Headers.IfMatch.ToString());
            return tags.Count == 1 && context.Request.Method == "PUT"
                ? ScriptedDrive.FailAsync(context, 412, "resourceModified")
                : context.Response.WriteAsJsonAsync(new { id = "1", name = "a.docx", eTag = "\"e2\"", cTag = "\"c1\"" });
        });
        using var http = DraftLibrary.CreateHttpClient();
        using var library = LibraryAt(http, drive.Root);

        await library.SaveAsync("1", "\"c1\"", new MemoryStream([1]));

        Assert.Equal(["\"c1\"", "\"e2\""], tags);
    }

    [Fact]
    public async Task Lost_race_without_room_for_the_copy_says_so()
    {
        await using var drive = await ScriptedDrive.StartAsync(context => context.Request switch
        {
            { Method: "PUT", Headers.IfMatch.Count: 1 } => ScriptedDrive.FailAsync(context, 412, "resourceModified"),
            { Method: "PUT" } => ScriptedDrive.FailAsync(context, 507, "quotaLimitReached"),
            _ => context.Response.WriteAsJsonAsync(new { id = "1", name = "a.docx", eTag = "\"e2\"", cTag = "\"c2\"" }),
        });
        using var http = DraftLibrary.CreateHttpClient();
        using var library = LibraryAt(http, drive.Root);

        var fault = await Assert.ThrowsAsync<DraftFault>(() => library.SaveAsync("1", "\"c1\"", new MemoryStream([1])));

        Assert.Equal(DraftFaultCode.Changed, fault.Code);
        Assert.Null(fault.ConflictCopy);
        Assert.Contains("未能另存", fault.Sentence.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_goes_to_no_upload_address()
    {
        var leaked = false;
        await using var uploads = await ScriptedDrive.StartAsync(context =>
        {
            leaked |= context.Request.Headers.ContainsKey("Authorization");
            context.Response.StatusCode = 201;
            return context.Response.WriteAsJsonAsync(new { id = "1" });
        });
        await using var drive = await ScriptedDrive.StartAsync(context => context.Response.WriteAsJsonAsync(new
        {
            id = "1",
            name = "a.docx",
            uploadUrl = uploads.Root + "/session",
            nextExpectedRanges = (string[])["0-"],
        }));
        using var http = DraftLibrary.CreateHttpClient();
        using var library = LibraryAt(http, drive.Root);

        await library.SaveAsync("1", "\"c1\"", new MemoryStream(new byte[5 * 1024 * 1024]));

        Assert.False(leaked);
    }

    private static async Task<DraftFault> FaultAsync(RequestDelegate script)
    {
        await using var drive = await ScriptedDrive.StartAsync(script);
        return await Assert.ThrowsAsync<DraftFault>(() => GetAsync(drive));
    }

    private static async Task<Draft> GetAsync(ScriptedDrive drive)
    {
        using var http = DraftLibrary.CreateHttpClient();
        using var library = LibraryAt(http, drive.Root);
        return await library.GetAsync("1");
    }

    private static DraftLibrary LibraryAt(HttpClient http, Uri root) => new(
        http, new() { BaseAddress = root, DriveId = "b!1", AccessToken = _ => new("secret") }, TimeProvider.System);
}
