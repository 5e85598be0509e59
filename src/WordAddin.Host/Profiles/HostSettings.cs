namespace WordAddin.Host.Profiles;

/// <summary>The one settings section of the product, <c>WordAddin</c>; an unknown key stops the start.</summary>
internal sealed class HostSettings
{
    public const string Section = "WordAddin";

    /// <summary>Key of the cloud in <see cref="Profiles"/>: <c>local</c>, <c>worldwide</c> or <c>cn</c>.</summary>
    public string Profile { get; init; } = "";

    public Dictionary<string, CloudProfile> Profiles { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Names of the tenants whose SharePoint pages may frame the pane, without domain.</summary>
    public string[] Tenants { get; init; } = [];

    /// <summary>The https origin under which Word reaches this host; null to take it from each request.</summary>
    public string? PublicOrigin { get; init; }

    /// <summary>Where the local drive keeps its files; null for a folder of the signed-in user.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Where a running Vite answers; read in the Development environment only.</summary>
    public string ViteAddress { get; init; } = "http://localhost:5173";

    public CloudProfile Cloud => Profiles[Profile];

    /// <summary>Every origin that may show the pane in a frame.</summary>
    public IEnumerable<string> FrameAncestors =>
        Cloud.FrameAncestors.Concat(
            from tenant in Tenants
            from origin in Cloud.TenantOrigins
            select origin.Replace("{tenant}", tenant, StringComparison.Ordinal));
}
