namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>What one w:rPr says; null where it says nothing. Theme fonts are already resolved to names.</summary>
internal sealed record RunProperties
{
    public static RunProperties None { get; } = new();

    public string? StyleId { get; init; }

    public string? AsciiFont { get; init; }

    public string? HighAnsiFont { get; init; }

    public string? EastAsiaFont { get; init; }

    public string? ComplexScriptFont { get; init; }

    public int? HalfPoints { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Hidden { get; init; }

    public bool? Underline { get; init; }

    /// <summary>RRGGBB or <c>auto</c>.</summary>
    public string? Color { get; init; }

    /// <summary>A highlight's name or <c>none</c>.</summary>
    public string? Highlight { get; init; }

    /// <summary>Fill of the shading, RRGGBB or <c>auto</c>.</summary>
    public string? Fill { get; init; }

    /// <summary>These properties where they say something, and those of <paramref name="below"/> elsewhere.</summary>
    public RunProperties Over(RunProperties below) => ReferenceEquals(this, None) ? below : new()
    {
        StyleId = StyleId ?? below.StyleId,
        AsciiFont = AsciiFont ?? below.AsciiFont,
        HighAnsiFont = HighAnsiFont ?? below.HighAnsiFont,
        EastAsiaFont = EastAsiaFont ?? below.EastAsiaFont,
        ComplexScriptFont = ComplexScriptFont ?? below.ComplexScriptFont,
        HalfPoints = HalfPoints ?? below.HalfPoints,
        Bold = Bold ?? below.Bold,
        Italic = Italic ?? below.Italic,
        Hidden = Hidden ?? below.Hidden,
        Underline = Underline ?? below.Underline,
        Color = Color ?? below.Color,
        Highlight = Highlight ?? below.Highlight,
        Fill = Fill ?? below.Fill,
    };
}
