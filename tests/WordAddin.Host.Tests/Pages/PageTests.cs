using System.Net;

namespace WordAddin.Host.Tests.Pages;

public sealed class PageTests(RunningHost host) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Pane_carries_the_nonce_its_policy_allows_and_a_new_one_each_time()
    {
        using var client = host.CreateClient();
        var first = await ReadAsync(client);
        var second = await ReadAsync(client);
        Assert.Contains($"style-src 'self' 'nonce-{first.Nonce}'", first.Policy, StringComparison.Ordinal);
        Assert.NotEqual(first.Nonce, second.Nonce);

        static async Task<(string Nonce, string Policy)> ReadAsync(HttpClient client)
        {
            using var answer = await client.GetAsync(new Uri("/taskpane.html", UriKind.Relative));
            var html = await answer.Content.ReadAsStringAsync();
            const string mark = "nonce=\"";
            var start = html.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
            return (html[start..html.IndexOf('"', start)], answer.Headers.GetValues("Content-Security-Policy").Single());
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/taskpane.html")]
    [InlineData("/api/rules")]
    [InlineData("/nothing-here")]
    public async Task Every_answer_may_be_framed_by_the_policy_alone(string address)
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Theory]
    [InlineData("/taskpane.html", "no-cache")]
    [InlineData("/assets/pane-1a2b.js", "public, max-age=31536000, immutable")]
    [InlineData("/icons/icon-32.png", "public, max-age=86400")]
    public async Task Cache_rule_fits_the_file(string address, string expected)
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(expected, string.Join(", ", answer.Headers.GetValues("Cache-Control")));
    }

    [Theory]
    [InlineData("/assets/missing.js")]
    [InlineData("/some/route/of/a/client")]
    public async Task Unknown_address_is_not_answered_with_a_page(string address)
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/office-js/office.js")]
    [InlineData("/office-js/AgaveErrorUX/index.html")]
    public async Task Office_js_is_found_whatever_the_case_of_its_address(string address)
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Icon_that_browsers_ask_for_unasked_is_there()
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri("/favicon.ico", UriKind.Relative));
        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
    }
}
