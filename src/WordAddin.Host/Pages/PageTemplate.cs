namespace WordAddin.Host.Pages;

/// <summary>Fills what a page cannot know when it is built.</summary>
internal static class PageTemplate
{
    /// <summary>Vite writes this into every tag that the policy must allow (<c>html.cspNonce</c>).</summary>
    private const string NoncePlaceholder = "{{NONCE}}";

    /// <summary>The address that the pages name; the deployment's own takes its place.</summary>
    private const string OwnOfficeJs = "/office-js/office.js";

    public static string Fill(string html, string nonce, string officeJs) =>
        html.Replace(NoncePlaceholder, nonce, StringComparison.Ordinal)
            .Replace($"\"{OwnOfficeJs}\"", $"\"{officeJs}\"", StringComparison.Ordinal);
}
