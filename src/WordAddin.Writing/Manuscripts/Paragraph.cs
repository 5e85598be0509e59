using System.Collections.Immutable;

namespace WordAddin.Writing.Manuscripts;

/// <summary>One paragraph as the writer sees it: deleted revisions are gone, automatic numbers stand apart.</summary>
public sealed record Paragraph
{
    private string? fingerprint;

    /// <summary>Place in the story, from 0. In the body this counts table cells, as Word's own paragraph list does.</summary>
    public required int Index { get; init; }

    /// <summary>Literal text without the paragraph mark; a manual line break is one U+000B.</summary>
    public required string Text { get; init; }

    public StoryKind Story { get; init; } = StoryKind.Body;

    /// <summary>Runs in order, covering the text without gaps; empty when the source has no formatting.</summary>
    public ImmutableArray<TextRun> Runs { get; init; } = [];

    public ParagraphFormat Format { get; init; } = ParagraphFormat.Unknown;

    /// <summary>Names of the paragraph style and the styles it is based on, nearest first; never style ids.</summary>
    public ImmutableArray<string> StyleNames { get; init; } = [];

    /// <summary>1 to 9 as Word's navigation pane shows it, or null for body text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The label of an automatic number, such as <c>一、</c>; it is not part of <see cref="Text"/>.</summary>
    public string? NumberLabel { get; init; }

    /// <summary>0 to 8, the list level of <see cref="NumberLabel"/>.</summary>
    public int? NumberLevel { get; init; }

    /// <summary>Tag of the innermost content control around the whole paragraph.</summary>
    public string? ControlTag { get; init; }

    /// <summary>
    /// Where the text starts in a plain text file: UTF-16 units, every line end counted as one, the byte order mark
    /// dropped. Null for every other source.
    /// </summary>
    public int? FileOffset { get; init; }

    /// <summary>Fingerprint of the text, see <see cref="Manuscripts.Fingerprint"/>.</summary>
    public string Fingerprint => fingerprint ??= Manuscripts.Fingerprint.Of(Text);
}
