using System.Buffers;
using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>Who names the two responsibilities writes of both: the main one and that of oversight.</summary>
public sealed class GenreTwoResponsibilities : Rule
{
    private const string Both = "两个责任";

    private static readonly SearchValues<string> oversight = SearchValues.Create(
        ["监督责任", "监督执纪", "派驻", "机关纪委", "纪检", "纪委", "专责监督", "四种形态"], StringComparison.Ordinal);

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (FirstNaming(reading) is not { } place)
            return;
        var (paragraph, at) = place;
        var part = PartOf(reading, paragraph.Source.Index);
        if (!part.Any(other => other.Text.AsSpan().ContainsAny(oversight)))
            findings.Report(paragraph.Source, new TextSpan(at, Both.Length));
    }

    /// <summary>A heading that names them counts before a mention in the text.</summary>
    private static (ParagraphReading Paragraph, int At)? FirstNaming(Reading reading)
    {
        (ParagraphReading, int)? mention = null;
        foreach (var paragraph in reading.Paragraphs.Where(paragraph => (paragraph.Zone & (Zone.Prose | Zone.Heading)) != Zone.None))
        {
            var at = paragraph.Text.IndexOf(Both, StringComparison.Ordinal);
            if (at >= 0 && paragraph.Nodes.Any(node => node.IsHeading && node.Span.Contains(at)))
                return (paragraph, at);
            if (at >= 0)
                mention ??= (paragraph, at);
        }

        return mention;
    }

    /// <summary>The part under the heading that names them, or the whole report.</summary>
    private static ImmutableArray<ParagraphReading> PartOf(Reading reading, int index)
    {
        var section = reading.Outline.Sections.FirstOrDefault(section => section.Heading.Paragraph == index);
        return section is null ? reading.Paragraphs : reading.Paragraphs[section.FirstParagraph..(section.LastParagraph + 1)];
    }
}
