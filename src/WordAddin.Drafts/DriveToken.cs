using Microsoft.Kiota.Abstractions.Authentication;

namespace WordAddin.Drafts;

/// <summary>Hands the user's token to the SDK, and to no host but the drive's own.</summary>
internal sealed class DriveToken(DraftLibraryOptions options) : IAccessTokenProvider
{
    public AllowedHostsValidator AllowedHostsValidator { get; } = new([options.BaseAddress.Host]);

    public async Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
        AllowedHostsValidator.IsUrlHostValid(uri) ? await options.AccessToken(cancellationToken) ?? "" : "";
}
