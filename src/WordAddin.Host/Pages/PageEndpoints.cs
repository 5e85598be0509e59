using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using WordAddin.Host.Api.Problems;
using WordAddin.Host.Profiles;
using WordAddin.Host.Security;
using WordAddin.Host.Startup;

namespace WordAddin.Host.Pages;

/// <summary>The two pages: the pane that Word shows, and the workbench that shows the pane without Word.</summary>
internal static class PageEndpoints
{
    private const int NonceBytes = 18;

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        Map("/", "workbench.html");
        Map("/workbench.html", "workbench.html");
        Map("/taskpane.html", "taskpane.html");
        routes.MapGet("/favicon.ico", ServeIcon).ExcludeFromDescription();

        void Map(string address, string page) => routes
            .MapGet(address, (HttpContext context, CancellationToken cancellation) => ServeAsync(context, page, cancellation))
            .ExcludeFromDescription();
    }

    /// <summary>Browsers ask for it unasked; a 404 there would show as an error in every console.</summary>
    private static IResult ServeIcon(ServedFolders folders) =>
        Results.File(Path.Combine(folders.Manifest, "icons", "icon-32.png"), "image/png");

    private static async Task<IResult> ServeAsync(HttpContext context, string page, CancellationToken cancellation)
    {
        var services = context.RequestServices;
        if (await services.GetRequiredService<IPageSource>().ReadAsync(page, cancellation) is not { } html)
            return Problem.PagesMissing.In(context);
        var settings = services.GetRequiredService<IOptions<HostSettings>>().Value;
        var development = services.GetRequiredService<IHostEnvironment>().IsDevelopment();
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.For(settings, nonce, development);
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Content(PageTemplate.Fill(html, nonce, settings.Cloud.OfficeJs), "text/html", Encoding.UTF8);
    }
}
