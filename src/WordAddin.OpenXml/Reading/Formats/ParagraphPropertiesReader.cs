using WordAddin.OpenXml.Reading.Packaging;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>Collects the children of one w:pPr.</summary>
internal sealed class ParagraphPropertiesReader
{
    private ParagraphProperties properties = ParagraphProperties.None;

    /// <summary>Reads a w:pPr of a style or list level, where nothing but layout matters.</summary>
    public static ParagraphProperties Read(PartCursor cursor)
    {
        var reader = new ParagraphPropertiesReader();
        for (var level = cursor.Enter(); cursor.NextChild(level);)
            reader.ReadChild(cursor);
        return reader.Take();
    }

    /// <summary>What was read since the last call.</summary>
    public ParagraphProperties Take()
    {
        var taken = properties;
        properties = ParagraphProperties.None;
        return taken;
    }

    public void ReadChild(PartCursor cursor)
    {
        switch (cursor.Name)
        {
            case "pStyle": properties = properties with { StyleId = cursor.Attribute("val") }; break;
            case "jc": properties = properties with { Alignment = Alignment(cursor.Attribute("val")) }; break;
            case "ind": ReadIndents(cursor); break;
            case "spacing": ReadSpacing(cursor); break;
            case "numPr": ReadNumber(cursor); break;
            case "outlineLvl": properties = properties with { OutlineLevel = cursor.Number("val") }; break;
            case "pageBreakBefore": properties = properties with { PageBreakBefore = cursor.IsOn() }; break;
        }
    }

    private void ReadIndents(PartCursor cursor)
    {
        int? left = null, right = null, firstLine = null, hanging = null;
        int? leftCharacters = null, rightCharacters = null, firstLineCharacters = null, hangingCharacters = null;
        while (cursor.NextAttribute())
        {
            switch (cursor.LocalName)
            {
                case "left" or "start": left = UniversalMeasure.Twips(cursor.AttributeValue); break;
                case "right" or "end": right = UniversalMeasure.Twips(cursor.AttributeValue); break;
                case "firstLine": firstLine = UniversalMeasure.Twips(cursor.AttributeValue); break;
                case "hanging": hanging = UniversalMeasure.Twips(cursor.AttributeValue); break;
                case "leftChars" or "startChars": leftCharacters = UniversalMeasure.Number(cursor.AttributeValue); break;
                case "rightChars" or "endChars": rightCharacters = UniversalMeasure.Number(cursor.AttributeValue); break;
                case "firstLineChars": firstLineCharacters = UniversalMeasure.Number(cursor.AttributeValue); break;
                case "hangingChars": hangingCharacters = UniversalMeasure.Number(cursor.AttributeValue); break;
            }
        }

        properties = properties with
        {
            Left = left,
            Right = right,
            FirstLine = -hanging ?? firstLine,
            LeftCharacters = leftCharacters,
            RightCharacters = rightCharacters,
            FirstLineCharacters = -hangingCharacters ?? firstLineCharacters,
        };
    }

    private void ReadSpacing(PartCursor cursor)
    {
        while (cursor.NextAttribute())
        {
            properties = cursor.LocalName switch
            {
                "line" => properties with { Line = UniversalMeasure.Twips(cursor.AttributeValue) },
                "lineRule" => properties with { LineRule = LineRule(cursor.AttributeValue) },
                "before" => properties with { Before = UniversalMeasure.Twips(cursor.AttributeValue) },
                "after" => properties with { After = UniversalMeasure.Twips(cursor.AttributeValue) },
                _ => properties,
            };
        }
    }

    private static LineSpacingRule? LineRule(string value) => value switch
    {
        "exact" => LineSpacingRule.Exactly,
        "atLeast" => LineSpacingRule.AtLeast,
        "auto" => LineSpacingRule.Multiple,
        _ => null,
    };

    private void ReadNumber(PartCursor cursor)
    {
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            if (cursor.Name == "numId")
                properties = properties with { NumberId = cursor.Number("val") };
            else if (cursor.Name == "ilvl")
                properties = properties with { NumberLevel = cursor.Number("val") };
        }
    }

    private static TextAlignment? Alignment(string? value) => value switch
    {
        "left" or "start" => TextAlignment.Left,
        "center" => TextAlignment.Center,
        "right" or "end" => TextAlignment.Right,
        "both" => TextAlignment.Justified,
        "distribute" or "thaiDistribute" => TextAlignment.Distributed,
        _ => null,
    };
}
