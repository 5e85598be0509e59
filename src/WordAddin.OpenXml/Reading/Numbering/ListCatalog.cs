using WordAddin.OpenXml.Reading.Formats;

namespace WordAddin.OpenXml.Reading.Numbering;

/// <summary>The lists of a document by the number their paragraphs name.</summary>
internal sealed class ListCatalog(Dictionary<int, ListInstance> instances, StyleSheet styles)
{
    private readonly Dictionary<int, ListInstance?> resolved = [];

    public ListInstance? Find(int id)
    {
        if (!resolved.TryGetValue(id, out var instance))
            resolved[id] = instance = Resolve(id);
        return instance;
    }

    /// <summary>A definition may stand for the list of a numbering style; that list is taken, with one step and no circles.</summary>
    private ListInstance? Resolve(int id)
    {
        if (!instances.TryGetValue(id, out var instance))
            return null;
        return instance.Definition.NumberingStyleId is { } link
            && styles.Find(link)?.Paragraph.NumberId is { } linkedId
            && instances.TryGetValue(linkedId, out var linked)
                ? instance.On(linked.Definition)
                : instance;
    }
}
