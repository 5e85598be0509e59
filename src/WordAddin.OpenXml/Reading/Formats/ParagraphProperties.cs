using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>What one w:pPr says; null where it says nothing. Lengths are twips, characters hundredths.</summary>
internal sealed record ParagraphProperties
{
    public static ParagraphProperties None { get; } = new();

    public string? StyleId { get; init; }

    public TextAlignment? Alignment { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    /// <summary>Negative for a hanging indent.</summary>
    public int? FirstLine { get; init; }

    public int? LeftCharacters { get; init; }

    public int? RightCharacters { get; init; }

    /// <summary>Negative for a hanging indent.</summary>
    public int? FirstLineCharacters { get; init; }

    /// <summary>Twips, or 240ths of a line when the rule is a multiple.</summary>
    public int? Line { get; init; }

    public LineSpacingRule? LineRule { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    public bool? PageBreakBefore { get; init; }

    /// <summary>0 to 8, or 9 for body text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>0 takes a number away.</summary>
    public int? NumberId { get; init; }

    public int? NumberLevel { get; init; }

    /// <summary>These properties where they say something, and those of <paramref name="below"/> elsewhere.</summary>
    public ParagraphProperties Over(ParagraphProperties below) => ReferenceEquals(this, None) ? below : new()
    {
        StyleId = StyleId ?? below.StyleId,
        Alignment = Alignment ?? below.Alignment,
        Left = Left ?? below.Left,
        Right = Right ?? below.Right,
        FirstLine = FirstLine ?? below.FirstLine,
        LeftCharacters = LeftCharacters ?? below.LeftCharacters,
        RightCharacters = RightCharacters ?? below.RightCharacters,
        FirstLineCharacters = FirstLineCharacters ?? below.FirstLineCharacters,
        Line = Line ?? below.Line,
        LineRule = LineRule ?? below.LineRule,
        Before = Before ?? below.Before,
        After = After ?? below.After,
        PageBreakBefore = PageBreakBefore ?? below.PageBreakBefore,
        OutlineLevel = OutlineLevel ?? below.OutlineLevel,
        NumberId = NumberId ?? below.NumberId,
        NumberLevel = NumberLevel ?? below.NumberLevel,
    };

    /// <summary>The layout in the units of a manuscript.</summary>
    public ParagraphFormat ToFormat() => new()
    {
        Alignment = Alignment ?? TextAlignment.Left,
        LeftIndent = Points(Left),
        RightIndent = Points(Right),
        FirstLineIndent = Points(FirstLine),
        LeftCharacters = Characters(LeftCharacters),
        RightCharacters = Characters(RightCharacters),
        FirstLineCharacters = Characters(FirstLineCharacters),
        LineSpacing = LineRule is null or LineSpacingRule.Multiple ? Line / 240.0 : Points(Line),
        LineSpacingRule = Line is null ? null : LineRule ?? LineSpacingRule.Multiple,
        SpaceBefore = Points(Before),
        SpaceAfter = Points(After),
        PageBreakBefore = PageBreakBefore ?? false,
    };

    private static double? Points(int? twips) => twips / 20.0;

    /// <summary>0 characters is how Word says that the length in points counts.</summary>
    private static double? Characters(int? hundredths) => hundredths == 0 ? null : hundredths / 100.0;
}
