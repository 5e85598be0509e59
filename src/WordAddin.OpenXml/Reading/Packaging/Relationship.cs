namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>A link from one part to another.</summary>
/// <param name="Id">Relationship id.</param>
/// <param name="Kind">Last segment of the type, the same in strict and transitional documents, such as <c>styles</c>.</param>
/// <param name="Target">Path of the part in the package.</param>
internal sealed record Relationship(string Id, string Kind, string Target)
{
    /// <summary>The path a target means, seen from the folder of the part that names it.</summary>
    public static string Resolve(string source, string target)
    {
        if (target.StartsWith('/'))
            return target.TrimStart('/');
        var segments = new List<string>(source.Split('/')[..^1]);
        foreach (var segment in target.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("." or ".."))
                segments.Add(segment);
        }

        return string.Join('/', segments);
    }
}
