using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WordAddin.Host.Startup;

namespace WordAddin.Host.Tests.Health;

public sealed class ReadinessTests
{
    [Fact]
    public async Task Host_with_everything_in_place_is_alive_and_ready()
    {
        using var host = new RunningHost();
        using var client = host.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/readyz", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Host_without_Office_js_is_alive_but_not_ready_and_says_why()
    {
        using var host = new RunningHost();
        using var client = host.CreateClient();
        File.Delete(Path.Combine(host.Services.GetRequiredService<ServedFolders>().OfficeJs, "office.js"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode);
        using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var checks = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("checks");
        Assert.Equal("Unhealthy", checks.GetProperty("office-js").GetProperty("status").GetString());
    }
}
