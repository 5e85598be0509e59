using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using WordAddin.Host.Startup;

namespace WordAddin.Host.Tests;

/// <summary>The whole host on a small site of its own, so that no test waits for a build of the real pages.</summary>
public sealed class RunningHost : WebApplicationFactory<Program>
{
    private readonly string site = Directory.CreateTempSubdirectory("wordaddin-host-").FullName;
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);

    public RunningHost()
    {
        Write("pages/taskpane.html", """<head nonce="{{NONCE}}"><script src="/office-js/office.js"></script></head>""");
        Write("pages/workbench.html", "<title>workbench</title>");
        Write("pages/assets/pane-1a2b.js", "1");
        Write("office-js/office.js", "2");
        Write("office-js/agaveerrorux/index.html", "3");
    }

    /// <summary>A folder of this host alone; gone when the host is.</summary>
    public string DataFolder => Path.Combine(site, "data");

    /// <summary>Sets a value of the settings section before the host starts.</summary>
    public RunningHost With(string key, string value)
    {
        settings[$"WordAddin:{key}"] = value;
        return this;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("WordAddin:DataFolder", DataFolder);
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        var repository = ServedFolders.Beside(AppContext.BaseDirectory);
        var folders = new ServedFolders(Path.Combine(site, "pages"), Path.Combine(site, "office-js"), repository.Manifest);
        builder.ConfigureServices(services =>
        {
            services.AddSingleton(folders);
            services.AddSpaStaticFiles(spa => spa.RootPath = folders.Pages);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(site))
            Directory.Delete(site, recursive: true);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(site, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
