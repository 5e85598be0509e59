using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace WordAddin.Host.Health;

/// <summary><c>/healthz</c> says that the process lives, <c>/readyz</c> that it can do its work, check by check.</summary>
internal static class Readiness
{
    public static void AddReadiness(this IServiceCollection services) =>
        services.AddHealthChecks()
            .AddCheck<PagesCheck>("pages")
            .AddCheck<OfficeJsCheck>("office-js");

    public static void MapReadiness(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        routes.MapHealthChecks("/readyz", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) =>
        context.Response.WriteAsJsonAsync(new
        {
            status = report.Status.ToString(),
            checks = report.Entries.ToDictionary(
                entry => entry.Key,
                entry => new { status = entry.Value.Status.ToString(), entry.Value.Description }),
        });
}
