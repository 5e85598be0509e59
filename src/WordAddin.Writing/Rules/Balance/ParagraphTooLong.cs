using System.Globalization;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Balance;

/// <summary>A paragraph is short enough to be taken in.</summary>
public sealed class ParagraphTooLong : ParagraphRule
{
    /// <summary>Characters from which a paragraph is a hint and a warning; custom of the trade.</summary>
    private const int Long = 500;

    private const int VeryLong = 700;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (paragraph.Text.Length <= Long || CharacterCount.Of(paragraph.Text) is var length && length <= Long)
            return;
        findings.Report(
            paragraph.Source,
            Opening(paragraph),
            variant: length > VeryLong ? "very" : "",
            arguments: ("length", length.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The label that opens the paragraph, or its first sentence.</summary>
    private static TextSpan Opening(ParagraphReading paragraph)
    {
        var start = Characters.SkipBlanks(paragraph.Text, 0);
        return paragraph.Nodes.FirstOrDefault(node => node.Span.Start == start && node.Span.Length < Long)?.Span
            ?? TextSpan.FromBounds(start, Sentences.Around(paragraph.Text, new TextSpan(start, 1)).End);
    }
}
