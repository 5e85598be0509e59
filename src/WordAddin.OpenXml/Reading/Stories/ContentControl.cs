using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>Reads w:sdtPr.</summary>
internal static class ContentControl
{
    public static string? ReadTag(PartCursor cursor)
    {
        string? tag = null;
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            if (cursor.Name == "tag")
                tag = cursor.Attribute("val");
        }

        return tag;
    }
}
