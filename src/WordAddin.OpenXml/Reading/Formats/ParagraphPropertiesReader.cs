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

    private void ReadIndents(PartCursor cursor) => properties = properties with
    {
        Left = cursor.Twips("left") ?? cursor.Twips("start"),
        Right = cursor.Twips("right") ?? cursor.Twips("end"),
        FirstLine = -cursor.Twips("hanging") ?? cursor.Twips("firstLine"),
        LeftCharacters = cursor.Number("leftChars") ?? cursor.Number("startChars"),
        RightCharacters = cursor.Number("rightChars") ?? cursor.Number("endChars"),
        FirstLineCharacters = -cursor.Number("hangingChars") ?? cursor.Number("firstLineChars"),
    };

    private void ReadSpacing(PartCursor cursor) => properties = properties with
    {
        Line = cursor.Twips("line"),
        LineRule = cursor.Attribute("lineRule") switch
        {
            "exact" => LineSpacingRule.Exactly,
            "atLeast" => LineSpacingRule.AtLeast,
            "auto" => LineSpacingRule.Multiple,
            _ => null,
        },
        Before = cursor.Twips("before"),
        After = cursor.Twips("after"),
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
