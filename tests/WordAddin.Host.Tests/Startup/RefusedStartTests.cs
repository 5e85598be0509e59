using System.Globalization;

namespace WordAddin.Host.Tests.Startup;

/// <summary>Starts the program as a person would, with a setting that it must not accept.</summary>
public sealed class RefusedStartTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("Profile", "moon", "must be one of cn, local, worldwide")]
    [InlineData("Profil", "local", "'Profil'")]
    [InlineData("PublicOrigin", "http://insecure.example", "PublicOrigin")]
    [InlineData("Tenants:0", "contoso.com; script-src *", "Tenants")]
    [InlineData("Profiles:local:FrameAncestors:0", "https://a.example; script-src *", "Profiles:local")]
    [InlineData("Profiles:local:OfficeJs", "http://insecure.example/office.js", "OfficeJs")]
    public async Task Loose_setting_stops_the_start_and_is_named(string key, string value, string named)
    {
        var (exitCode, error) = await StartAsync($"--WordAddin:{key}={value}");
        Assert.Equal(1, exitCode);
        Assert.Contains(named, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Error)> StartAsync(string argument)
    {
        var before = Console.Error;
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetError(error);
        try
        {
            string[] arguments = ["--urls=http://127.0.0.1:0", $"--contentRoot={ContentRoot}", argument];
            var exitCode = await Task.Run(() => (int)typeof(Program).Assembly.EntryPoint!.Invoke(null, [arguments])!).WaitAsync(Patience);
            return (exitCode, error.ToString());
        }
        finally
        {
            Console.SetError(before);
        }
    }

    /// <summary>The test program lies in <c>.artifacts/bin/{project}/{configuration}/</c>.</summary>
    private static string ContentRoot =>
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../src/WordAddin.Host"));
}
