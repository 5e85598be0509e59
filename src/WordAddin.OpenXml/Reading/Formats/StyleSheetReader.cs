using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>Reads the styles part.</summary>
internal sealed class StyleSheetReader(RunPropertiesReader runs, ReadingBudget budget)
{
    private readonly Dictionary<string, Style> styles = [];
    private RunProperties runDefaults = RunProperties.None;
    private ParagraphProperties paragraphDefaults = ParagraphProperties.None;

    public StyleSheet Read(PartCursor cursor)
    {
        for (var root = cursor.Enter(); cursor.NextChild(root);)
        {
            if (cursor.Name == "docDefaults")
                ReadDefaults(cursor);
            else if (cursor.Name == "style" && cursor.Attribute("styleId") is { } id)
                ReadStyle(cursor, id);
        }

        return new StyleSheet(styles, runDefaults, paragraphDefaults);
    }

    private void ReadDefaults(PartCursor cursor)
    {
        for (var defaults = cursor.Enter(); cursor.NextChild(defaults);)
        {
            for (var holder = cursor.Enter(); cursor.NextChild(holder);)
            {
                if (cursor.Name == "rPr")
                    runDefaults = runs.Read(cursor);
                else if (cursor.Name == "pPr")
                    paragraphDefaults = ParagraphPropertiesReader.Read(cursor);
            }
        }
    }

    private void ReadStyle(PartCursor cursor, string id)
    {
        budget.TakeDefinition();
        var style = new Style
        {
            Id = id,
            Name = id,
            Kind = cursor.Attribute("type") ?? "paragraph",
            IsDefault = cursor.Attribute("default") is "1" or "true" or "on",
        };
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            style = cursor.Name switch
            {
                "name" => style with { Name = cursor.Attribute("val") ?? id },
                "basedOn" => style with { BasedOn = cursor.Attribute("val") },
                "rPr" => style with { Run = runs.Read(cursor) },
                "pPr" => style with { Paragraph = ParagraphPropertiesReader.Read(cursor) },
                _ => style,
            };
        }

        styles[id] = style;
    }
}
