using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WordAddin.LocalDrive.Http;
using WordAddin.LocalDrive.Storage;

namespace WordAddin.LocalDrive;

/// <summary>Puts the drive into a web application.</summary>
public static class LocalDriveEndpoints
{
    /// <summary>Answers everything below <paramref name="prefix"/> as Microsoft Graph would.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="options">The folder and its limits.</param>
    /// <param name="prefix">The service root, without a slash at its end.</param>
    public static IEndpointConventionBuilder MapLocalDrive(
        this IEndpointRouteBuilder endpoints, LocalDriveOptions options, string prefix = "/graph/v1.0")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(options);
        var clock = endpoints.ServiceProvider.GetService<TimeProvider>() ?? TimeProvider.System;
        var endpoint = new DriveEndpoint(new DriveStore(options, clock), options, prefix);
        return endpoints.Map(prefix + "/{**path}", (RequestDelegate)endpoint.AnswerAsync)
            .ExcludeFromDescription()
            .WithDisplayName("Local drive");
    }
}
