using System.Collections.Immutable;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;
using WordAddin.Writing.Rules.Titles;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>What a genre cannot do without is written, and with a figure where it is counted.</summary>
public sealed class GenreMissingContent : Rule
{
    /// <summary>In front of the names of a matter that is given as a figure.</summary>
    private const char Counted = '#';

    /// <summary>Matter, then its names parted by bars; the scope is the id of a genre or a word of the title.</summary>
    private static readonly Lazy<Lexicon> matters = new(() => Lexicon.Load("Rules/Structure/RequiredContent.tsv"));

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Pack is not { } pack || !ReportShape.IsReport(reading))
            return;
        var title = ReportTitle.Of(reading)?.Text ?? "";
        foreach (var entry in matters.Value.Entries.Where(entry => entry.Scope == pack.Id || title.Contains(entry.Scope, StringComparison.Ordinal)))
        {
            var isCounted = entry.Replacement[0] == Counted;
            ImmutableArray<string> names = [.. entry.Replacement.TrimStart(Counted).Split('|')];
            if (!IsWritten(reading, names, isCounted))
                findings.ReportDocument(isCounted ? "counted" : "", ("matter", entry.Term));
        }
    }

    private static bool IsWritten(Reading reading, ImmutableArray<string> names, bool isCounted) => reading.Paragraphs.Any(paragraph =>
        (paragraph.Zone & (Zone.Prose | Zone.Heading)) != Zone.None && names.Any(name => IsWritten(paragraph, name, isCounted)));

    private static bool IsWritten(ParagraphReading paragraph, string name, bool isCounted)
    {
        if (!paragraph.Text.Contains(name, StringComparison.Ordinal))
            return false;
        return !isCounted || Sentences.In(paragraph.Text).Any(sentence =>
            paragraph.Text.AsSpan(sentence.Start, sentence.Length) is var words
            && words.Contains(name, StringComparison.Ordinal)
            && (words.ContainsAnyInRange('0', '9') || paragraph.Placeholders.Any(open => sentence.Contains(open.Span))));
    }
}
