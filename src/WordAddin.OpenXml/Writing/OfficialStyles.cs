using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WordAddin.OpenXml.Writing;

/// <summary>The style sheet: layout stands in styles, so that a change of house style is a change of a style.</summary>
internal static class OfficialStyles
{
    /// <summary>三号, in half-points.</summary>
    private const string BodySize = "32";

    /// <summary>二号, in half-points.</summary>
    private const string TitleSize = "44";

    /// <summary>Takes a quarter of a point off each 16 pt character; 28 of them fit into 156 mm. In twips.</summary>
    private const int CharacterSpacing = -5;

    public static Styles Build() => new(
        Defaults(),
        Normal(),
        TitleLine(),
        Paragraph(OfficialStyle.TitleNote, "公文题下署名", OfficialFont.Kai, BodySize, Centered()),
        Paragraph(OfficialStyle.Addressee, "公文主送机关", OfficialFont.FangSong, BodySize, new Justification { Val = JustificationValues.Left }),
        Paragraph(OfficialStyle.Body, "公文正文", OfficialFont.FangSong, BodySize, TwoCharacters()),
        Paragraph(OfficialStyle.Heading1, "公文一级标题", OfficialFont.Black, BodySize, TwoCharacters(), outlineLevel: 0, keepNext: true),
        Paragraph(OfficialStyle.Heading2, "公文二级标题", OfficialFont.Kai, BodySize, TwoCharacters(), outlineLevel: 1, keepNext: true),
        Paragraph(OfficialStyle.Heading3, "公文三级标题", OfficialFont.FangSong, BodySize, TwoCharacters(), outlineLevel: 2, keepNext: true),
        Paragraph(OfficialStyle.SignatureLine, "公文落款", OfficialFont.FangSong, BodySize, new Justification { Val = JustificationValues.Right }),
        Character(OfficialStyle.RunInHeading, "公文段内标题", OfficialFont.Kai.Slots()),
        Character(OfficialStyle.Gap, "公文待补", new Color { Val = "9C2A00" }, Shade("FFF2CC")),
        Character(OfficialStyle.Prompt, "公文写作提示", OfficialFont.Kai.Slots(), new Color { Val = "5F6B7A" }, new FontSize { Val = "28" }));

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            OfficialFont.FangSong.Slots(),
            new FontSize { Val = BodySize },
            new FontSizeComplexScript { Val = BodySize },
            new Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle()));

    /// <summary>
    /// 22 lines of 28 characters by exact line and character spacing, so that every reader shows the same page: Word
    /// squeezes characters into the section's grid, LibreOffice gives each one that is too wide two cells.
    /// </summary>
    private static Style Normal() => new(
        new StyleName { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties(
            new WidowControl { Val = false },
            new AutoSpaceDE { Val = false },
            new AutoSpaceDN { Val = false },
            new SnapToGrid { Val = false },
            new SpacingBetweenLines { Before = "0", After = "0", Line = $"{OfficialPage.LinePitch}", LineRule = LineSpacingRuleValues.Exact },
            new Justification { Val = JustificationValues.Both }),
        new StyleRunProperties(
            OfficialFont.FangSong.Slots(),
            new Spacing { Val = CharacterSpacing },
            new FontSize { Val = BodySize },
            new FontSizeComplexScript { Val = BodySize }))
    {
        Type = StyleValues.Paragraph,
        StyleId = "Normal",
        Default = true,
    };

    /// <summary>Lines of a long title stand closer than the grid would set a larger size.</summary>
    private static Style TitleLine()
    {
        var title = Paragraph(OfficialStyle.Title, "公文标题", OfficialFont.Title, TitleSize, Centered(), keepNext: true);
        var properties = title.StyleParagraphProperties!;
        properties.InsertAfter(
            new SpacingBetweenLines { Before = "0", After = "0", Line = "660", LineRule = LineSpacingRuleValues.Exact },
            properties.KeepNext);
        return title;
    }

    private static Style Paragraph(
        string id,
        string name,
        OfficialFont font,
        string size,
        OpenXmlLeafElement placement,
        int? outlineLevel = null,
        bool keepNext = false)
    {
        var properties = new StyleParagraphProperties();
        if (keepNext)
            properties.KeepNext = new KeepNext();
        properties.Append(placement);
        if (outlineLevel is { } level)
            properties.Append(new OutlineLevel { Val = level });
        return new Style(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = outlineLevel is null ? id : OfficialStyle.Body },
            new PrimaryStyle(),
            properties,
            new StyleRunProperties(font.Slots(), new FontSize { Val = size }, new FontSizeComplexScript { Val = size }))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };
    }

    private static Style Character(string id, string name, params OpenXmlElement[] properties) => new(
        new StyleName { Val = name },
        new PrimaryStyle(),
        new StyleRunProperties(properties))
    {
        Type = StyleValues.Character,
        StyleId = id,
        CustomStyle = true,
    };

    private static Justification Centered() => new() { Val = JustificationValues.Center };

    /// <summary>左空二字 (7.3.3), in characters so that it follows the size; points only for readers that know no characters.</summary>
    private static Indentation TwoCharacters() => new() { FirstLineChars = 200, FirstLine = "640" };

    private static Shading Shade(string fill) => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill };
}
