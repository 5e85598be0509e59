using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>A date exists, and a period ends after it starts.</summary>
public sealed class NumberDateInvalid : ParagraphRule
{
    public override Zone Reads => Zone.Written;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Digit))
            return;
        WrittenDate? previous = null;
        foreach (var date in WrittenDateReader.Read(paragraph))
        {
            if (!date.Exists)
                Report(paragraph, date.Span, "", findings);
            else if (previous is { Exists: true } start && IsPeriod(paragraph.Text, start, date) && EndsBeforeStart(start, date))
                Report(paragraph, TextSpan.FromBounds(start.Span.Start, date.Span.End), "order", findings);
            previous = date;
        }
    }

    private static void Report(ParagraphReading paragraph, TextSpan span, string variant, FindingSink findings) =>
        findings.Report(paragraph.Source, span, variant: variant, arguments: ("date", paragraph.Text.Substring(span.Start, span.Length)));

    private static bool IsPeriod(string text, WrittenDate start, WrittenDate end)
    {
        var between = text.AsSpan(start.Span.End, end.Span.Start - start.Span.End);
        return between is "—" or "——" or "-" or "－" or "–" or "～" or "~" or "至" or "到";
    }

    /// <summary>A winter may reach into the next year without saying so.</summary>
    private static bool EndsBeforeStart(WrittenDate start, WrittenDate end)
    {
        const int autumn = 9, spring = 4;
        if (start.Year is { } first && end.Year is { } last && first != last)
            return last < first;
        if (start.Month is not { } from || (end.Month ?? start.Month) is not { } to)
            return false;
        if (from != to)
            return to < from && (end.Year is not null || from < autumn || to > spring);
        return end.Day < start.Day;
    }
}
