using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>A paragraph of running text starts two characters from the left.</summary>
public sealed class LayoutIndent : LayoutRule
{
    private const double Expected = 2;
    private const double Tolerance = 0.3;
    private const int LongestAddress = 20;

    private protected override IEnumerable<LayoutPlace> Places(Reading reading)
    {
        foreach (var paragraph in BodyText.Paragraphs(reading))
        {
            if (paragraph.Source.Format.Alignment is not (TextAlignment.Left or TextAlignment.Justified or TextAlignment.Distributed)
                || paragraph.Source.NumberLabel is not null
                || Characters.IsBlank(paragraph.Text[0])
                || IsAddress(paragraph))
                continue;
            var found = FirstLine(paragraph);
            var isStandard = Math.Abs(found - Expected) <= Tolerance;
            yield return LayoutPlace.Whole(paragraph.Source, isStandard ? null : [("found", TypeSize.Show(Math.Round(found, 1)))]);
        }
    }

    /// <summary>各位领导： starts at the left edge, as an addressee does (7.3.2).</summary>
    private static bool IsAddress(ParagraphReading paragraph) =>
        paragraph.Zone == Zone.Preamble
        && paragraph.Text.Length <= LongestAddress
        && paragraph.Text[^1] is '：' or ':'
        && !paragraph.Text.AsSpan().ContainsAny('，', '。');

    /// <summary>In characters of the paragraph's own size.</summary>
    private static double FirstLine(ParagraphReading paragraph)
    {
        var format = paragraph.Source.Format;
        var size = Look.Of(paragraph, new TextSpan(0, paragraph.Text.Length))?.Size ?? TypeSize.Body;
        return format.FirstLineCharacters ?? ((format.FirstLineIndent ?? 0) / size);
    }
}
