using System.Reflection;
using System.Text;
using Microsoft.Extensions.Options;
using WordAddin.Host.Api.Problems;
using WordAddin.Host.Profiles;
using WordAddin.Host.Startup;

namespace WordAddin.Host.Manifests;

/// <summary>The manifest stamped for the origin it is asked at, ready to be uploaded in the admin centre by address.</summary>
internal static class ManifestEndpoint
{
    private static readonly Version ProductVersion = Assembly.GetExecutingAssembly().GetName().Version!;

    public static void MapManifest(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/manifest.xml", ServeAsync).ExcludeFromDescription();

    private static async Task<IResult> ServeAsync(
        HttpContext context, ServedFolders folders, IOptions<HostSettings> settings, CancellationToken cancellation)
    {
        var file = Path.Combine(folders.Manifest, "manifest.xml");
        if (!File.Exists(file))
            return Problem.UnknownAddress.In(context);
        var origin = settings.Value.PublicOrigin ?? $"{context.Request.Scheme}://{context.Request.Host.Value}";
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers.CacheControl = "no-cache";
        var template = await File.ReadAllTextAsync(file, cancellation);
        return Results.Content(ManifestTemplate.Stamp(template, origin, ProductVersion), "application/xml", Encoding.UTF8);
    }
}
