using System.Net;

namespace WordAddin.LocalDrive.Tests;

public sealed class AccessTests : DriveTest
{
    [Theory]
    [InlineData("Host", "drive.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public Task Without_a_token_another_site_is_kept_out(string header, string value) =>
        Drive.GetAsync("/me/drive", (header, value)).FailsAsync(HttpStatusCode.Unauthorized, "InvalidAuthenticationToken");

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:5080")]
    public Task Without_a_token_this_machine_is_let_in(string host) =>
        Drive.GetAsync("/me/drive", ("Host", host)).SucceedsAsync(HttpStatusCode.OK);
}
