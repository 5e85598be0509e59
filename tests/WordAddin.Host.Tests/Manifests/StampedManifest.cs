using System.Xml.Linq;

namespace WordAddin.Host.Tests.Manifests;

/// <summary>The manifest as an admin would fetch it, and quick ways to its parts.</summary>
internal sealed record StampedManifest(XDocument Document)
{
    private static readonly XNamespace Basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

    public static async Task<StampedManifest> FetchAsync(HttpClient client) =>
        new(XDocument.Parse(await client.GetStringAsync(new Uri("/manifest.xml", UriKind.Relative)), LoadOptions.SetLineInfo));

    /// <summary>Elements of a local name, whatever their namespace.</summary>
    public IEnumerable<XElement> All(string name) => Document.Descendants().Where(element => element.Name.LocalName == name);

    public XElement One(string name) => All(name).Single();

    public ILookup<string, XElement> Resources => Document.Descendants()
        .Where(element => element.Name.Namespace == Basic && element.Attribute("id") is not null)
        .ToLookup(element => element.Attribute("id")!.Value, StringComparer.Ordinal);

    public IEnumerable<XAttribute> References => Document.Descendants().Attributes("resid");

    /// <summary>Every address, in whatever language.</summary>
    public IEnumerable<string> Addresses => Document.Descendants().Attributes()
        .Where(attribute => attribute.Name.LocalName is "DefaultValue" or "Value" && attribute.Value.Contains("://", StringComparison.Ordinal))
        .Select(attribute => attribute.Value);
}
