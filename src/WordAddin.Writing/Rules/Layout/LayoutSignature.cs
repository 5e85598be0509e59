using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>Signature and date stand at the right, two characters and more from the edge.</summary>
public sealed class LayoutSignature : Rule
{
    private const double CharactersPerLine = 28;

    /// <summary>With a seal the date ends four characters from the edge and a short name stands in its middle.</summary>
    private const double WidestGap = 8;
    private const double NarrowestGap = 1;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Zone != Zone.Signature || GapAtRight(paragraph) is not { } gap)
                continue;
            var whole = new TextSpan(0, paragraph.Text.Length);
            if (gap > WidestGap)
                findings.Report(paragraph.Source, whole);
            else if (gap < NarrowestGap && paragraph.Source.Format.Alignment == TextAlignment.Right && !IsDate(paragraph.Text))
                findings.Report(paragraph.Source, whole, variant: "edge");
        }
    }

    /// <summary>Characters between the end of the line and the edge of the type area; null when the source does not tell.</summary>
    private static double? GapAtRight(ParagraphReading paragraph)
    {
        var format = paragraph.Source.Format;
        var text = paragraph.Text[..Characters.TrimmedEnd(paragraph.Text)];
        var right = Indent(format.RightCharacters, format.RightIndent);
        var left = Indent(format.LeftCharacters, format.LeftIndent);
        return format.Alignment switch
        {
            null or TextAlignment.Distributed => null,
            TextAlignment.Right => right + CharacterWidths.Of(paragraph.Text.AsSpan(text.Length)),
            TextAlignment.Center => (CharactersPerLine - left - right - CharacterWidths.Of(text.AsSpan().Trim())) / 2,
            _ => CharactersPerLine - left - Indent(format.FirstLineCharacters, format.FirstLineIndent) - CharacterWidths.Of(text),
        };
    }

    private static double Indent(double? characters, double? points) => characters ?? ((points ?? 0) / TypeSize.Body);

    private static bool IsDate(string text) => text.Contains('年', StringComparison.Ordinal) && text.Contains('月', StringComparison.Ordinal);
}
