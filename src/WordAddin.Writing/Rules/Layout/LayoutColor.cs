using System.Globalization;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>Text is black; only the head of a document may be red.</summary>
public sealed class LayoutColor : LayoutRule
{
    /// <summary>Brightest part of a colour that prints as black.</summary>
    private const int Dark = 0x40;

    private protected override IEnumerable<LayoutPlace> Places(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & (Zone.Written & ~Zone.TitleBlock)) != Zone.None && !paragraph.Source.Runs.IsEmpty)
                yield return PlaceOf(paragraph);
        }
    }

    private static LayoutPlace PlaceOf(ParagraphReading paragraph)
    {
        foreach (var run in paragraph.Source.Runs)
        {
            if (run.Format.Color is { } color && !IsBlack(color) && !IsAllowed(paragraph, run, color))
                return new LayoutPlace(paragraph.Source, run.Span, [("color", color)]);
        }

        return LayoutPlace.Whole(paragraph.Source, null);
    }

    /// <summary>Blanks have no colour, gaps are coloured until they are filled in, a title may be red.</summary>
    private static bool IsAllowed(ParagraphReading paragraph, TextRun run, string color) =>
        string.IsNullOrWhiteSpace(paragraph.Text.Substring(run.Span.Start, run.Span.Length))
        || ChineseRuns.IsGap(paragraph, run.Span.Start)
        || (paragraph.Zone == Zone.Title && string.Equals(color, "FF0000", StringComparison.OrdinalIgnoreCase));

    private static bool IsBlack(string color)
    {
        if (color.Length != 6 || !int.TryParse(color, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return true;
        return value >> 16 <= Dark && (value >> 8 & 0xFF) <= Dark && (value & 0xFF) <= Dark;
    }
}
