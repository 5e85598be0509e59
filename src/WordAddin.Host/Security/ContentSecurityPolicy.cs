using WordAddin.Host.Profiles;

namespace WordAddin.Host.Security;

/// <summary>The policy of the two pages.</summary>
internal static class ContentSecurityPolicy
{
    /// <param name="settings">The deployment.</param>
    /// <param name="nonce">Allows the style elements that Fluent UI writes.</param>
    /// <param name="development">Allows Vite's inline preamble and its web socket.</param>
    public static string For(HostSettings settings, string nonce, bool development)
    {
        var cloud = settings.Cloud;
        var scripts = cloud.OfficeJs.StartsWith('/') ? "" : " " + new Uri(cloud.OfficeJs).GetLeftPart(UriPartial.Authority);
        var login = cloud.LoginOrigin is null ? "" : " " + cloud.LoginOrigin;
        var graph = cloud.GraphOrigin is null ? "" : " " + cloud.GraphOrigin;
        return string.Join("; ",
            "default-src 'self'",
            $"script-src 'self'{scripts}" + (development ? $" 'nonce-{nonce}'" : ""),
            $"style-src 'self' 'nonce-{nonce}'",
            $"connect-src 'self'{graph}{login}" + (development ? " ws:" : ""),
            $"frame-src 'self'{login}",
            $"frame-ancestors {string.Join(' ', settings.FrameAncestors.Prepend("'self'"))}",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "base-uri 'none'",
            "object-src 'none'",
            "form-action 'none'");
    }
}
