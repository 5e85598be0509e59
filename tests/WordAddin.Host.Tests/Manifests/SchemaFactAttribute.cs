namespace WordAddin.Host.Tests.Manifests;

/// <summary>A fact that needs Microsoft's schemas, which are not ours to pass on; skipped where they are not laid beside the project.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SchemaFactAttribute : FactAttribute
{
    public SchemaFactAttribute()
    {
        if (!File.Exists(SchemaFile))
            Skip = $"{SchemaFile} is not there.";
    }

    /// <summary>The test program lies in <c>.artifacts/bin/{project}/{configuration}/</c> of the repository.</summary>
    public static string SchemaFile { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "../../../../../shared/reference/xsd/fixed/OfficeAppManifestV1_1.xsd"));
}
