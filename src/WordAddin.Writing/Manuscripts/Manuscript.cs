using System.Collections.Immutable;

namespace WordAddin.Writing.Manuscripts;

/// <summary>
/// A document as the rules see it: the same whether it was read from Word, from a .docx or from plain text.
/// </summary>
public sealed record Manuscript
{
    /// <summary>The body in reading order, table cells included; <c>Paragraphs[i].Index == i</c>.</summary>
    public required ImmutableArray<Paragraph> Paragraphs { get; init; }

    /// <summary>Headers, footers, notes and text boxes: read for residue and layout, never numbered with the body.</summary>
    public ImmutableArray<Paragraph> Asides { get; init; } = [];

    /// <summary>Page set-ups in document order; empty when the source has no pages.</summary>
    public ImmutableArray<PageSetup> PageSetups { get; init; } = [];

    public ImmutableArray<ReviewMark> ReviewMarks { get; init; } = [];

    /// <summary>What the writer decided to leave, as the document itself keeps it.</summary>
    public ImmutableArray<IgnoredFinding> Ignored { get; init; } = [];

    /// <summary>A manuscript of plain lines, one paragraph each, as tests and rule pages write them.</summary>
    public static Manuscript FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var offset = 0;
        foreach (var line in text.Split('\n'))
        {
            paragraphs.Add(new Paragraph { Index = paragraphs.Count, Text = line, FileOffset = offset });
            offset += line.Length + 1;
        }

        return new Manuscript { Paragraphs = paragraphs.ToImmutable() };
    }
}
