using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using WordAddin.Host.Api.Problems;

namespace WordAddin.Host.Api;

/// <summary>Bounds how many reports are worked on at a time, so that memory stays bounded too; the rest queue.</summary>
internal static class WorkLimit
{
    public const string Policy = "work";

    private const int PerProcessor = 2;
    private const int LongestQueue = 100;

    public static void AddWorkLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.AddConcurrencyLimiter(Policy, options =>
        {
            options.PermitLimit = PerProcessor * Environment.ProcessorCount;
            options.QueueLimit = LongestQueue;
            options.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
        });
        limiter.OnRejected = (rejected, _) => new ValueTask(Problem.Busy.In(rejected.HttpContext).ExecuteAsync(rejected.HttpContext));
    });
}
