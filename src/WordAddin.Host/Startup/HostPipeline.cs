using WordAddin.Host.Api.Checks;
using WordAddin.Host.Api.Drafts;
using WordAddin.Host.Api.Genres;
using WordAddin.Host.Api.Problems;
using WordAddin.Host.Api.Rules;
using WordAddin.Host.Api.Skeletons;
using WordAddin.Host.Health;
using WordAddin.Host.Manifests;
using WordAddin.Host.Pages;
using WordAddin.Host.Security;

namespace WordAddin.Host.Startup;

/// <summary>The way of a request through the host.</summary>
internal static class HostPipeline
{
    public static void UseWordAddin(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages(ProblemWriter.WriteStatusAsync);
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseSameOriginWrites();
        app.UseServedFiles(app.Services.GetRequiredService<ServedFolders>());
        app.UseRateLimiter();
        app.MapPages();
        app.MapManifest();
        app.MapGenres();
        app.MapRules();
        app.MapChecks();
        app.MapSkeletons();
        app.MapDrafts();
        app.MapEmbeddedDrive();
        app.MapReadiness();
        app.MapOpenApi();
        app.AnnounceAddress();
    }
}
