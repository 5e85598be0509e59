namespace WordAddin.Host.Tests.Profiles;

public sealed class ProfileTests
{
    [Theory]
    [InlineData("worldwide", "https://appsforoffice.microsoft.com", "https://contoso-my.sharepoint.com")]
    [InlineData("cn", "https://appsforoffice.cdn.partner.office365.cn", "https://contoso-my.sharepoint.cn")]
    public async Task Cloud_decides_who_frames_the_pane_and_where_Office_js_comes_from(string profile, string officeJs, string tenantOrigin)
    {
        using var host = new RunningHost().With("Profile", profile).With("Tenants:0", "contoso");
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri("/taskpane.html", UriKind.Relative));
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single()
            .Split("; ").Select(directive => directive.Split(' ')).ToDictionary(words => words[0], words => words[1..]);
        Assert.Contains(officeJs, policy["script-src"]);
        Assert.Contains(tenantOrigin, policy["frame-ancestors"]);
        Assert.Contains($"src=\"{officeJs}/", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Local_profile_lets_nobody_else_frame_the_pane()
    {
        using var host = new RunningHost();
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri("/taskpane.html", UriKind.Relative));
        Assert.Contains("frame-ancestors 'self';", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
