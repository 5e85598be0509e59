using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using WordAddin.Drafts;
using WordAddin.Host.Profiles;
using WordAddin.Writing.Languages;

namespace WordAddin.Host.Api.Drafts;

/// <summary>
/// The draft libraries of the one drive of this deployment, a library for each language, as a library also names
/// the copies it makes. Until users sign in no token is sent; a cloud's drive then asks for sign-in.
/// </summary>
internal sealed class DraftLibraries(IOptions<HostSettings> settings, IServer server, TimeProvider clock) : IDisposable
{
    private const string GraphVersion = "v1.0";

    private readonly HttpClient http = DraftLibrary.CreateHttpClient();
    private readonly ConcurrentDictionary<Language, DraftLibrary> libraries = new();

    public DraftLibrary In(Language language) => libraries.GetOrAdd(language, Open);

    public void Dispose()
    {
        foreach (var library in libraries.Values)
            library.Dispose();
        http.Dispose();
    }

    private DraftLibrary Open(Language language) =>
        new(http, new DraftLibraryOptions { BaseAddress = DriveRoot(), Language = language }, clock);

    private Uri DriveRoot() => settings.Value.Cloud.GraphOrigin is { } graph
        ? new Uri($"{graph}/{GraphVersion}")
        : new Uri(OwnAddress(), $"graph/{GraphVersion}");

    /// <summary>The library speaks HTTP to the embedded drive too, so that it is the same code for every drive.</summary>
    private Uri OwnAddress()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.OrderBy(address => address.StartsWith("https", StringComparison.OrdinalIgnoreCase)).FirstOrDefault()
            ?? throw new InvalidOperationException("The host listens nowhere, so it cannot reach its own drive.");
        var binding = BindingAddress.Parse(address);
        var host = binding.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : binding.Host;
        return new UriBuilder(binding.Scheme, host, binding.Port).Uri;
    }
}
