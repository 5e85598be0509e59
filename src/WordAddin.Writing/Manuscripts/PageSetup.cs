namespace WordAddin.Writing.Manuscripts;

/// <summary>Page set-up of one section of the document (w:sectPr). Lengths are twips, 1/1440 inch.</summary>
public sealed record PageSetup
{
    public int? Width { get; init; }

    public int? Height { get; init; }

    public int? TopMargin { get; init; }

    public int? BottomMargin { get; init; }

    public int? LeftMargin { get; init; }

    public int? RightMargin { get; init; }

    public int? HeaderDistance { get; init; }

    public int? FooterDistance { get; init; }

    /// <summary>w:docGrid/@w:type: <c>lines</c>, <c>linesAndChars</c>, <c>snapToChars</c>; null for none.</summary>
    public string? GridType { get; init; }

    /// <summary>w:docGrid/@w:linePitch in twips.</summary>
    public int? GridLinePitch { get; init; }

    /// <summary>w:docGrid/@w:charSpace in 1/4096 point.</summary>
    public int? GridCharacterSpace { get; init; }

    /// <summary>True when the first page has its own header and footer.</summary>
    public bool TitlePage { get; init; }

    /// <summary>Index of the first body paragraph of the section.</summary>
    public int FirstParagraph { get; init; }
}
