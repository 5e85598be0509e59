using DocumentFormat.OpenXml.Office2013.WebExtension;
using DocumentFormat.OpenXml.Office2013.WebExtentionPane;
using DocumentFormat.OpenXml.Packaging;

namespace WordAddin.OpenXml.Writing;

/// <summary>
/// The part that opens the pane with the document where an admin has deployed the add-in. Visibility 0 leaves the
/// switch with the add-in; a machine without the add-in ignores the part.
/// </summary>
internal static class AutoOpen
{
    /// <summary>The <c>Id</c> of manifest/manifest.xml; a test holds the two together.</summary>
    public const string ManifestId = "6f0c3f5e-6a0e-4b0b-9f6c-2d5a3c1e7b84";

    /// <summary>The manifest is stamped with the version of the product too.</summary>
    private static readonly string Version = typeof(AutoOpen).Assembly.GetName().Version!.ToString();

    private const string Setting = "Office.AutoShowTaskpaneWithDocument";
    private const string Catalog = "EXCatalog";

    public static void AddTo(WordprocessingDocument document)
    {
        var panes = document.AddWebExTaskpanesPart();
        var extension = panes.AddNewPart<WebExtensionPart>();
        extension.WebExtension = new WebExtension(
            new WebExtensionStoreReference { Id = ManifestId, Version = Version, Store = Catalog, StoreType = Catalog },
            new WebExtensionReferenceList(),
            new WebExtensionPropertyBag(new WebExtensionProperty { Name = Setting, Value = "true" }),
            new WebExtensionBindingList())
        {
            Id = $"{{{ManifestId}}}",
        };
        panes.Taskpanes = new Taskpanes(new WebExtensionTaskpane(
            new WebExtensionPartReference { Id = panes.GetIdOfPart(extension) })
        {
            DockState = "right",
            Visibility = false,
            Width = 350,
            Row = 4,
        });
    }
}
