using WordAddin.OpenXml.Reading.Formats;

namespace WordAddin.OpenXml.Reading.Numbering;

/// <summary>One level of a list (w:lvl).</summary>
internal sealed record ListLevel
{
    /// <summary>0 to 8.</summary>
    public required int Index { get; init; }

    public int Start { get; init; }

    /// <summary>w:numFmt/@w:val, such as <c>chineseCounting</c>.</summary>
    public string NumberFormat { get; init; } = "decimal";

    /// <summary>The label with <c>%1</c> to <c>%9</c> where numbers stand.</summary>
    public string Text { get; init; } = "";

    /// <summary>True when all numbers of the label are written in Arabic figures (w:isLgl).</summary>
    public bool IsLegal { get; init; }

    /// <summary>
    /// The level, from 1, whose numbers make this one start again; 0 for never, null for any higher level.
    /// </summary>
    public int? RestartAfter { get; init; }

    /// <summary>Id of the paragraph style bound to the level.</summary>
    public string? StyleId { get; init; }

    public ParagraphProperties Paragraph { get; init; } = ParagraphProperties.None;
}
