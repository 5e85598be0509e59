using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using WordAddin.Host.Profiles;
using WordAddin.Host.Startup;

namespace WordAddin.Host.Health;

/// <summary>Where the host serves Office.js itself, the library is there.</summary>
internal sealed class OfficeJsCheck(IOptions<HostSettings> settings, ServedFolders folders) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var missing = settings.Value.Cloud.OfficeJs.StartsWith('/') && !File.Exists(Path.Combine(folders.OfficeJs, "office.js"));
        return Task.FromResult(missing
            ? HealthCheckResult.Unhealthy("The copy of Office.js that this host is to serve is missing.")
            : HealthCheckResult.Healthy());
    }
}
