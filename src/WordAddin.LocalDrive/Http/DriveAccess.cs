using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace WordAddin.LocalDrive.Http;

/// <summary>Who may call the drive.</summary>
internal static class DriveAccess
{
    private const string Bearer = "Bearer ";

    public static void Require(HttpContext context, string? accessToken)
    {
        if (accessToken is null ? IsLocal(context) : Carries(context.Request, accessToken))
            return;
        context.Response.Headers.WWWAuthenticate = "Bearer realm=\"\"";
        throw new DriveFault(StatusCodes.Status401Unauthorized, "InvalidAuthenticationToken", "Access token is empty or not valid.");
    }

    /// <summary>
    /// From this machine, addressed as such (a foreign name that was made to point here is refused), and not sent by the
    /// page of another site.
    /// </summary>
    private static bool IsLocal(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not { } caller || IPAddress.IsLoopback(caller))
        && IsLoopbackName(context.Request.Host.Host)
        && context.Request.Headers["Sec-Fetch-Site"] != "cross-site";

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool Carries(HttpRequest request, string accessToken)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(
                Encoding.UTF8.GetBytes(header[Bearer.Length..].Trim()), Encoding.UTF8.GetBytes(accessToken));
    }
}
