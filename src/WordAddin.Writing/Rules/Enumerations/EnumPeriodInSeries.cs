using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>Where an item holds a full stop, a semicolon after it can no longer part the items.</summary>
public sealed class EnumPeriodInSeries : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var enumeration in reading.Enumerations)
        {
            if (enumeration is { IsInOneParagraph: true, Items.Length: > 1 })
                CheckItems(reading.Paragraphs[enumeration.Items[0].Paragraph.Index], enumeration, findings);
        }
    }

    private static void CheckItems(ParagraphReading paragraph, Enumeration enumeration, FindingSink findings)
    {
        var separators = EnumerationSeparators.Of(enumeration);
        foreach (var item in enumeration.Items.SkipLast(1))
        {
            var end = item.Extent.End - 1;
            if (paragraph.Text[end] != '；' || !EnumerationSeparators.HoldsStop(paragraph, item))
                continue;
            findings.Report(
                paragraph.Source, new TextSpan(end, 1), EnumerationSeparators.Unified(paragraph.Source, separators, '。'));
            return;
        }
    }
}
