using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>A paragraph of running text starts two characters from the left.</summary>
public sealed class LayoutIndent : LayoutRule
{
    private const double Expected = 2;
    private const double Tolerance = 0.3;

    private protected override IEnumerable<LayoutPlace> Places(Reading reading)
    {
        foreach (var paragraph in BodyText.Paragraphs(reading))
        {
            if (paragraph.Source.Format.Alignment is not (TextAlignment.Left or TextAlignment.Justified or TextAlignment.Distributed)
                || paragraph.Source.NumberLabel is not null
                || Characters.IsBlank(paragraph.Text[0]))
                continue;
            var found = FirstLine(paragraph);
            var isStandard = Math.Abs(found - Expected) <= Tolerance;
            yield return LayoutPlace.Whole(paragraph.Source, isStandard ? null : [("found", TypeSize.Show(Math.Round(found, 1)))]);
        }
    }

    /// <summary>In characters of the paragraph's own size.</summary>
    private static double FirstLine(ParagraphReading paragraph)
    {
        var format = paragraph.Source.Format;
        var size = Look.Of(paragraph, new TextSpan(0, paragraph.Text.Length))?.Size ?? TypeSize.Body;
        return format.FirstLineCharacters ?? ((format.FirstLineIndent ?? 0) / size);
    }
}
