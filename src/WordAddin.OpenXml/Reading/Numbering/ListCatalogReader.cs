using WordAddin.OpenXml.Reading.Formats;
using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Reading.Numbering;

/// <summary>Reads the numbering part.</summary>
internal sealed class ListCatalogReader(StyleSheet styles, ReadingBudget budget)
{
    private readonly Dictionary<int, ListDefinition> definitions = [];
    private readonly Dictionary<int, ListInstance> instances = [];

    public ListCatalog Read(PartCursor? cursor)
    {
        if (cursor is not null)
        {
            for (var root = cursor.Enter(); cursor.NextChild(root);)
            {
                if (cursor.Name == "abstractNum" && cursor.Number("abstractNumId") is { } abstractId)
                    definitions[abstractId] = ReadDefinition(cursor);
                else if (cursor.Name == "num" && cursor.Number("numId") is { } id)
                    ReadInstance(cursor, id);
            }
        }

        return new ListCatalog(instances, styles);
    }

    private ListDefinition ReadDefinition(PartCursor cursor)
    {
        budget.TakeDefinition();
        var definition = new ListDefinition();
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            if (cursor.Name == "numStyleLink")
                definition.NumberingStyleId = cursor.Attribute("val");
            else if (cursor.Name == "lvl" && LevelIndex(cursor) is { } index)
                definition.Levels[index] = ReadLevel(cursor, index);
        }

        return definition;
    }

    private void ReadInstance(PartCursor cursor, int id)
    {
        budget.TakeDefinition();
        ListDefinition? definition = null;
        var overrides = new ListLevel?[ListDefinition.MostLevels];
        var starts = new int?[ListDefinition.MostLevels];
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            if (cursor.Name == "abstractNumId" && cursor.Number("val") is { } abstractId)
                definition = definitions.GetValueOrDefault(abstractId);
            else if (cursor.Name == "lvlOverride" && LevelIndex(cursor) is { } index)
                ReadOverride(cursor, index, overrides, starts);
        }

        if (definition is not null)
            instances[id] = new ListInstance(definition, overrides, starts);
    }

    private void ReadOverride(PartCursor cursor, int index, ListLevel?[] overrides, int?[] starts)
    {
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            if (cursor.Name == "startOverride")
                starts[index] = cursor.Number("val") ?? 0;
            else if (cursor.Name == "lvl")
                overrides[index] = ReadLevel(cursor, index);
        }
    }

    private ListLevel ReadLevel(PartCursor cursor, int index)
    {
        budget.TakeDefinition();
        var read = new ListLevel { Index = index };
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            read = cursor.Name switch
            {
                "start" => read with { Start = cursor.Number("val") ?? 0 },
                "numFmt" => read with { NumberFormat = cursor.Attribute("val") ?? "decimal" },
                "AlternateContent" => read with { NumberFormat = FallbackFormat(cursor) ?? read.NumberFormat },
                "lvlText" => read with { Text = cursor.Attribute("val") ?? "" },
                "isLgl" => read with { IsLegal = cursor.IsOn() },
                "lvlRestart" => read with { RestartAfter = cursor.Number("val") },
                "pStyle" => read with { StyleId = cursor.Attribute("val") },
                "pPr" => read with { Paragraph = ParagraphPropertiesReader.Read(cursor) },
                _ => read,
            };
        }

        return read;
    }

    /// <summary>Formats of Word 2010 and later come with the nearest older one; the label differs by leading zeros at most.</summary>
    private static string? FallbackFormat(PartCursor cursor)
    {
        string? format = null;
        for (var alternatives = cursor.Enter(); cursor.NextChild(alternatives);)
        {
            var isFallback = cursor.Name == "Fallback";
            for (var level = cursor.Enter(); cursor.NextChild(level);)
            {
                if (isFallback && cursor.Name == "numFmt")
                    format = cursor.Attribute("val");
            }
        }

        return format;
    }

    private static int? LevelIndex(PartCursor cursor) =>
        cursor.Number("ilvl") is { } index and >= 0 and < ListDefinition.MostLevels ? index : null;
}
