using Microsoft.AspNetCore.SpaServices;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using WordAddin.Host.Profiles;
using WordAddin.Host.Startup;

namespace WordAddin.Host.Pages;

/// <summary>Scripts, styles and icons. Pages themselves are endpoints, as each answer carries its own nonce.</summary>
internal static class StaticFiles
{
    private const string ForADay = "public, max-age=86400";
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void UseServedFiles(this WebApplication app, ServedFolders folders)
    {
        UseFolder(app, "/icons", Path.Combine(folders.Manifest, "icons"), files => files, AllowOffice);
        UseFolder(app, "/office-js", folders.OfficeJs, files => new LowerCaseFiles(files), CacheForADay);
        if (app.Environment.IsDevelopment())
            UseVite(app);
        else
            app.UseSpaStaticFiles(new StaticFileOptions { OnPrepareResponse = CacheHashedFiles });
    }

    private static void UseFolder(
        WebApplication app,
        string path,
        string folder,
        Func<IFileProvider, IFileProvider> wrap,
        Action<StaticFileResponseContext> prepare)
    {
        if (Directory.Exists(folder))
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = path,
                FileProvider = wrap(new PhysicalFileProvider(folder)),
                OnPrepareResponse = prepare,
            });
        }
    }

    /// <summary>The branch keeps Vite from answering for our endpoints, which otherwise run after it.</summary>
    private static void UseVite(WebApplication app)
    {
        var address = app.Services.GetRequiredService<IOptions<HostSettings>>().Value.ViteAddress;
        app.MapWhen(
            context => context.GetEndpoint() is null,
            branch => branch.UseSpa(spa => spa.UseProxyToSpaDevelopmentServer(address)));
    }

    /// <summary>Office fetches ribbon icons from its own origin, and shows a default icon when told not to store them.</summary>
    private static void AllowOffice(StaticFileResponseContext response)
    {
        CacheForADay(response);
        response.Context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }

    private static void CacheForADay(StaticFileResponseContext response) =>
        response.Context.Response.Headers.CacheControl = ForADay;

    private static void CacheHashedFiles(StaticFileResponseContext response) =>
        response.Context.Response.Headers.CacheControl =
            response.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? ForEver : "no-cache";
}
