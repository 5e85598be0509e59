using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>A rule that reports the terms of one word list where their day, unit and context let them speak.</summary>
public abstract class TermRule : Rule
{
    /// <summary>Parts a replacement into several candidates; the writer then chooses and no fix is offered.</summary>
    private const char Choice = '／';

    private readonly TermList list;
    private readonly bool offersFix;

    /// <param name="offersFix">False where only the writer can tell whether the entry fits.</param>
    private protected TermRule(TermList list, bool offersFix = true) => (this.list, this.offersFix) = (list, offersFix);

    /// <summary>True when no entry depends on the year or the unit, which are read from the whole report.</summary>
    public override bool IsLocal => TermIndex.Of(list).Entries.All(entry => entry is { Scope: "all", ValidFrom.Year: <= 2001, ValidTo: null });

    /// <summary>The zones whose paragraphs the rule reads.</summary>
    protected virtual Zone Reads => Zone.Prose | Zone.Heading;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var (paragraph, match) in Matches(reading))
            Report(paragraph, match, findings);
    }

    /// <summary>The entries that speak, in document order.</summary>
    private protected IEnumerable<(ParagraphReading Paragraph, LexiconMatch Match)> Matches(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & Reads) == Zone.None)
                continue;
            foreach (var match in paragraph.Terms)
            {
                if (match.List == (int)list && IsFor(match.Entry, reading) && match.Entry.Fits(paragraph.Text, match.Span) && Accepts(reading, paragraph, match))
                    yield return (paragraph, match);
            }
        }
    }

    /// <summary>The last word on a match that has passed everything the list says.</summary>
    private protected virtual bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) => true;

    private static bool IsFor(LexiconEntry entry, Reading reading) =>
        (entry.Scope == "all" || (entry.Scope == "cppcc" && reading.Unit == UnitKind.Cppcc)) && entry.IsInForce(reading.Period.Year);

    private protected void Report(ParagraphReading paragraph, LexiconMatch match, FindingSink findings)
    {
        var expected = match.Entry.Replacement;
        var fix = !offersFix || expected.Length == 0 || expected.Contains(Choice, StringComparison.Ordinal) ? null : Correct(paragraph.Source, match.Span, expected);
        findings.Report(paragraph.Source, match.Span, fix, arguments: [("found", match.Entry.Term), ("expected", expected)]);
    }

    /// <summary>Replaces what differs and leaves the common beginning and end alone.</summary>
    private protected virtual Fix Correct(Paragraph paragraph, TextSpan span, string expected)
    {
        var found = paragraph.Text.AsSpan(span.Start, span.Length);
        var start = found.CommonPrefixLength(expected);
        var end = 0;
        while (end < Math.Min(found.Length, expected.Length) - start && found[^(end + 1)] == expected[^(end + 1)])
            end++;
        return Fix.Ask(paragraph, TextSpan.FromBounds(span.Start + start, span.End - end), expected[start..^end]);
    }
}
