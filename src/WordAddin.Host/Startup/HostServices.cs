using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;
using WordAddin.Host.Api;
using WordAddin.Host.Api.Drafts;
using WordAddin.Host.Api.Problems;
using WordAddin.Host.Health;
using WordAddin.Host.Pages;
using WordAddin.Host.Profiles;

namespace WordAddin.Host.Startup;

/// <summary>What the host is made of.</summary>
internal static class HostServices
{
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>Longest body of any request, in bytes.</summary>
    private const long LargestBody = 64 * 1024 * 1024;

    public static void AddWordAddin(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (configuration["urls"] is null && !configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(DefaultAddress);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        AddSettings(builder);
        AddPages(builder);
        AddApi(builder.Services);
    }

    private static void AddSettings(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<HostSettings>, HostSettingsValidator>();
        builder.Services.AddOptions<HostSettings>()
            .Bind(builder.Configuration.GetSection(HostSettings.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
    }

    private static void AddPages(WebApplicationBuilder builder)
    {
        var folders = ServedFolders.Beside(AppContext.BaseDirectory);
        builder.Services.AddSingleton(folders);
        builder.Services.AddSpaStaticFiles(spa => spa.RootPath = folders.Pages);
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddHttpClient<IPageSource, VitePages>((services, client) =>
                client.BaseAddress = new Uri(services.GetRequiredService<IOptions<HostSettings>>().Value.ViteAddress));
        }
        else
        {
            builder.Services.AddSingleton<IPageSource, BuiltPages>();
        }
    }

    private static void AddApi(IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<ProblemWriter>();
        // Without this a body that cannot be bound is answered before the problem writer sees it.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddOpenApi();
        services.AddReadiness();
        services.AddWorkLimit();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<DraftLibraries>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
    }
}
