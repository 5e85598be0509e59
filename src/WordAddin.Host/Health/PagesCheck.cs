using Microsoft.Extensions.Diagnostics.HealthChecks;
using WordAddin.Host.Pages;

namespace WordAddin.Host.Health;

/// <summary>The pane can be served.</summary>
internal sealed class PagesCheck(IPageSource pages) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await pages.ReadAsync("taskpane.html", cancellationToken) is null
            ? HealthCheckResult.Unhealthy("The pages have not been built.")
            : HealthCheckResult.Healthy();
}
