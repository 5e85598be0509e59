using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules.Residue;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>Plans name items, figures or documents that somebody can check next year.</summary>
public sealed class GenrePlanVague : Rule
{
    /// <summary>Longer plans are left to the reader: something in them is likely to be concrete.</summary>
    private const int Longest = 300;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!ReportShape.IsReport(reading) || reading.Outlook.Plans is not { Characters: > 0 and <= Longest } plans)
            return;
        if (plans.CountItems(reading) < 2 && !plans.Any(IsConcrete))
            findings.ReportSection(plans.Start.Paragraph.Source, plans.Start.Span);
    }

    private static bool IsConcrete(ParagraphReading paragraph, TextSpan span) =>
        paragraph.BookTitles.Any(title => title.Overlaps(span))
        || paragraph.Placeholders.Any(open => open.Kind == PlaceholderKind.Quantity && open.Span.Overlaps(span))
        || HoldsFigure(paragraph.Text.AsSpan(span.Start, span.Length));

    /// <summary>A year is no figure.</summary>
    private static bool HoldsFigure(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end > i && !(end < text.Length && text[end] == '年'))
                return true;
            i = end;
        }

        return false;
    }
}
