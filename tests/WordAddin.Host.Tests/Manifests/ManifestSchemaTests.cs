using System.Xml;
using System.Xml.Schema;

namespace WordAddin.Host.Tests.Manifests;

/// <summary>Validates against the schemas that Microsoft has published.</summary>
public sealed class ManifestSchemaTests
{
    [SchemaFact]
    public async Task Manifest_holds_to_the_schema()
    {
        using var host = new RunningHost().With("PublicOrigin", "https://report.example.cn");
        using var client = host.CreateClient();
        var manifest = await StampedManifest.FetchAsync(client);
        var faults = new List<string>();
        manifest.Document.Validate(Schemas(SchemaFactAttribute.SchemaFile), (_, fault) => faults.Add($"{fault.Exception.LineNumber}: {fault.Message}"));
        Assert.Empty(faults);
    }

    private static XmlSchemaSet Schemas(string path)
    {
        var set = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        set.Add(null, path);
        set.Compile();
        return set;
    }
}
