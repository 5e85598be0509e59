using DocumentFormat.OpenXml.Wordprocessing;

namespace WordAddin.OpenXml.Writing;

/// <summary>— 1 — in 四号 宋体, one character from the outer edge: right on odd pages, left on even ones (7.5).</summary>
internal static class PageNumbers
{
    /// <summary>四号, in half-points.</summary>
    private const string Size = "28";

    public static Footer OnOddPages() => new(Line(
        new Indentation { Right = "280", RightChars = 100 }, JustificationValues.Right));

    public static Footer OnEvenPages() => new(Line(
        new Indentation { Left = "280", LeftChars = 100 }, JustificationValues.Left));

    private static Paragraph Line(Indentation indentation, JustificationValues justification) => new(
        new ParagraphProperties(
            new SnapToGrid { Val = false },
            new SpacingBetweenLines { Before = "0", After = "0", Line = "320", LineRule = LineSpacingRuleValues.Exact },
            indentation,
            new Justification { Val = justification }),
        Run(new Text("— ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
        Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        Run(new FieldCode(" PAGE ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
        Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Run(new Text("1")),
        Run(new FieldChar { FieldCharType = FieldCharValues.End }),
        Run(new Text(" —") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }));

    private static Run Run(DocumentFormat.OpenXml.OpenXmlElement content) => new(
        new RunProperties(
            OfficialFont.Song.Slots(),
            new FontSize { Val = Size },
            new FontSizeComplexScript { Val = Size }),
        content);
}
