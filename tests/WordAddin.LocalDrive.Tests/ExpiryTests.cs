using System.Net;
using System.Text.Json.Nodes;

namespace WordAddin.LocalDrive.Tests;

public sealed class ExpiryTests : DriveTest
{
    private readonly SettableClock clock = new();

    protected override TimeProvider Clock => clock;

    [Fact]
    public async Task Download_address_past_its_life_gives_no_bytes()
    {
        var item = await Drive.WriteAsync("a.docx", [1]);
        clock.Now += Options.DownloadLifetime;

        await Drive.GetAsync(item.Text("@microsoft.graph.downloadUrl")).FailsAsync(HttpStatusCode.Unauthorized, "unauthenticated");
    }

    [Fact]
    public async Task Session_past_its_life_is_gone()
    {
        var session = await Drive.PostAsync("/me/drive/root:/a:/createUploadSession", new JsonObject()).SucceedsAsync(HttpStatusCode.OK);
        clock.Now += Options.SessionLifetime;

        await Drive.PutAsync(session.Text("uploadUrl"), [1], ("Content-Range", "bytes 0-0/1")).FailsAsync(HttpStatusCode.NotFound, "itemNotFound");
    }

    private sealed class SettableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
