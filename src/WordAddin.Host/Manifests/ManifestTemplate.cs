using System.Security;

namespace WordAddin.Host.Manifests;

/// <summary>Fills the two placeholders of <c>manifest/manifest.xml</c>.</summary>
internal static class ManifestTemplate
{
    public static string Stamp(string template, string origin, Version version) =>
        template.Replace("{{ORIGIN}}", SecurityElement.Escape(origin), StringComparison.Ordinal)
            .Replace("{{VERSION}}", version.ToString(), StringComparison.Ordinal);
}
