using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>The same verb again and again at the head of clauses.</summary>
public sealed class WordOveruse : Rule
{
    private const int MostInReport = 5;
    private const int MostInParagraph = 4;

    /// <summary>Short verbs are the bread and butter of reports; only a paragraph that is full of one is reported.</summary>
    private const int MostShortInParagraph = 5;
    private const int ShortLength = 2;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        var inReport = new Dictionary<string, int>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & Zone.Prose) != Zone.None && !paragraph.Terms.IsEmpty)
                Check(paragraph, inReport, reported, findings);
        }
    }

    private static void Check(ParagraphReading paragraph, Dictionary<string, int> inReport, HashSet<string> reported, FindingSink findings)
    {
        var inParagraph = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var match in paragraph.Terms)
        {
            if (match.List != (int)TermList.WordOveruse || !OpensClause(paragraph.Text, match))
                continue;
            var term = match.Entry.Term;
            var here = inParagraph[term] = inParagraph.GetValueOrDefault(term) + 1;
            var all = inReport[term] = inReport.GetValueOrDefault(term) + 1;
            var isShort = term.Length == ShortLength;
            var isTooMany = here >= (isShort ? MostShortInParagraph : MostInParagraph) || (!isShort && all >= MostInReport);
            if (isTooMany && reported.Add(term))
                findings.Report(paragraph.Source, match.Span, arguments: [("term", term), ("count", (isShort ? here : all).ToString(System.Globalization.CultureInfo.InvariantCulture))]);
        }
    }

    private static bool OpensClause(string text, LexiconMatch match) =>
        match.Span.Start == 0 || text[match.Span.Start - 1] is '，' or '。' or '；' or '、' or '：' or '是' or '）';
}
