using System.Globalization;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace WordAddin.Drafts;

/// <summary>Runs calls of the Graph SDK and turns whatever it throws into a <see cref="DraftFault"/>.</summary>
internal static class DriveCalls
{
    public static async Task<T> RunAsync<T>(Func<Task<T?>> call, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await call() ?? throw DraftFaults.Of(DraftFaultCode.DriveFailed);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && IsExpected(exception))
        {
            throw FaultOf(exception);
        }
    }

    private static bool IsExpected(Exception exception) =>
        Cause(exception) is ApiException or HttpRequestException or OperationCanceledException or IOException;

    private static DraftFault FaultOf(Exception exception) => Cause(exception) switch
    {
        ODataError error => DraftFaults.Of(error.ResponseStatusCode, error.Error?.Code, RetryAfter(error), error),
        ApiException error => DraftFaults.Of(error.ResponseStatusCode, null, RetryAfter(error), error),
        var cause => DraftFaults.Unreachable(cause),
    };

    /// <summary>The retry handler of the SDK gathers its attempts once it gives up; the last one tells.</summary>
    private static Exception Cause(Exception exception) =>
        exception is AggregateException { InnerExceptions: [.., var last] } ? Cause(last) : exception;

    private static TimeSpan? RetryAfter(ApiException error)
    {
        var value = error.ResponseHeaders is { } headers && headers.TryGetValue("Retry-After", out var values)
            ? values.FirstOrDefault()
            : null;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
    }
}
