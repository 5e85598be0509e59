namespace WordAddin.Host.Profiles;

/// <summary>What differs from cloud to cloud.</summary>
internal sealed class CloudProfile
{
    /// <summary>Address of Office.js: the cloud's own, or a path for the copy this host serves.</summary>
    public string OfficeJs { get; init; } = "";

    /// <summary>Origins of Word on the web; <c>*</c> may stand for one label.</summary>
    public string[] FrameAncestors { get; init; } = [];

    /// <summary>Origins of a tenant's SharePoint, with <c>{tenant}</c> in its name's place.</summary>
    public string[] TenantOrigins { get; init; } = [];

    /// <summary>Where users sign in; null for a cloud without sign-in.</summary>
    public string? LoginOrigin { get; init; }

    /// <summary>Root of Microsoft Graph; null for the drive of this host.</summary>
    public string? GraphOrigin { get; init; }
}
