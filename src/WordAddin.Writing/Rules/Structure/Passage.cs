using System.Collections.Immutable;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Enumerations;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>A stretch of a report.</summary>
/// <param name="Heading">The heading it stands under when that names it; null for text without a heading of its own.</param>
/// <param name="Pieces">Paragraphs or their ends, in order.</param>
internal sealed record Passage(OutlineNode? Heading, ImmutableArray<(ParagraphReading Paragraph, TextSpan Span)> Pieces)
{
    public int Characters { get; } = Pieces.Sum(piece => CharacterCount.Of(piece.Paragraph.Text.AsSpan(piece.Span.Start, piece.Span.Length)));

    /// <summary>The first sentence of the text, heading left aside.</summary>
    public (ParagraphReading Paragraph, TextSpan Span) Start
    {
        get
        {
            var (paragraph, span) = Pieces.FirstOrDefault(piece => piece.Paragraph.Zone != Zone.Heading, Pieces[0]);
            var from = Rules.Characters.SkipBlanks(paragraph.Text, span.Start);
            return (paragraph, TextSpan.FromBounds(from, Sentences.Around(paragraph.Text, new TextSpan(from, 1)).End));
        }
    }

    /// <summary>Items of the longest enumeration in the passage, or its sub-headings; 0 when the text is not parted.</summary>
    public int CountItems(Reading reading)
    {
        var items = reading.Enumerations
            .Where(enumeration => enumeration.Parent is null)
            .Select(enumeration => enumeration.Items.Count(item => Holds(item.Paragraph.Index, item.Node.Span.Start)))
            .DefaultIfEmpty().Max();
        return items > 0 ? items : Pieces.Sum(piece => piece.Paragraph.Nodes.Count(node => IsLabel(node) && piece.Span.Contains(node.Span.Start)));
    }

    public bool Any(Func<ParagraphReading, TextSpan, bool> test) => Pieces.Any(piece => test(piece.Paragraph, piece.Span));

    /// <summary>Only the first and the last piece may be parts of their paragraphs.</summary>
    private bool Holds(int paragraph, int position)
    {
        var (first, last) = (Pieces[0], Pieces[^1]);
        return paragraph >= first.Paragraph.Source.Index && paragraph <= last.Paragraph.Source.Index
            && (paragraph != first.Paragraph.Source.Index || position >= first.Span.Start)
            && (paragraph != last.Paragraph.Source.Index || position < last.Span.End);
    }

    private bool IsLabel(OutlineNode node) =>
        node != Heading && (node.Kind == OutlineKind.TopicSentence || (node.IsHeading && node.Level > (Heading?.Level ?? 1)));
}
