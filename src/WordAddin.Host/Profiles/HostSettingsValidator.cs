using System.Buffers;
using Microsoft.Extensions.Options;

namespace WordAddin.Host.Profiles;

/// <summary>Refuses settings that would end in a broken page or a loose policy, naming the key.</summary>
internal sealed class HostSettingsValidator : IValidateOptions<HostSettings>
{
    private static readonly SearchValues<char> TenantCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>A policy header splits at blanks, commas and semicolons, so none may hide in an origin.</summary>
    private static readonly SearchValues<char> ForeignToOrigins = SearchValues.Create(" ;,/'\"\t\r\n");

    public ValidateOptionsResult Validate(string? name, HostSettings options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(HostSettings settings)
    {
        if (!settings.Profiles.TryGetValue(settings.Profile, out var cloud))
        {
            yield return $"WordAddin:Profile is '{settings.Profile}'; it must be one of {string.Join(", ", settings.Profiles.Keys)}.";
            yield break;
        }

        var key = $"WordAddin:Profiles:{settings.Profile}";
        if (!IsLocalPath(cloud.OfficeJs) && !IsHttps(cloud.OfficeJs))
            yield return $"{key}:OfficeJs is '{cloud.OfficeJs}'; it must be an https address or a path of this host.";
        foreach (var origin in cloud.FrameAncestors.Concat(cloud.TenantOrigins).Append(cloud.LoginOrigin).Append(cloud.GraphOrigin))
        {
            if (origin is not null && !IsOrigin(origin))
                yield return $"{key} names '{origin}'; it must be an https origin without a path.";
        }

        foreach (var tenant in settings.Tenants)
        {
            if (tenant.Length == 0 || tenant.AsSpan().ContainsAnyExcept(TenantCharacters))
                yield return $"WordAddin:Tenants names '{tenant}'; give the tenant's name in small letters, without its domain.";
        }

        if (settings.PublicOrigin is { } own && !IsOrigin(own))
            yield return $"WordAddin:PublicOrigin is '{own}'; it must be an https origin without a path.";
    }

    private static bool IsLocalPath(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal);

    private static bool IsHttps(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    private static bool IsOrigin(string origin)
    {
        const string scheme = "https://";
        return origin.StartsWith(scheme, StringComparison.Ordinal)
            && origin.Length > scheme.Length
            && !origin.AsSpan(scheme.Length).ContainsAny(ForeignToOrigins);
    }
}
