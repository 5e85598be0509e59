using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>The quotation marks of a short form enclose all of it: “两个责任”, not “两个”责任.</summary>
public sealed class PunctQuoteScope : ParagraphRule
{
    private static readonly Lazy<Lexicon> forms = new(() => Lexicon.Load("Rules/Punctuation/QuoteScopes.tsv"));

    public override Zone Reads => Zone.Written;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.CurlyQuote))
            return;
        foreach (var (entry, span) in forms.Value.Find(paragraph.Text))
        {
            var misplaced = new TextSpan(paragraph.Text.IndexOf('”', span.Start), 1);
            var move = new Fix(
                FixClass.Ask,
                [Edit.Replace(paragraph.Source, misplaced, ""), Edit.Replace(paragraph.Source, new TextSpan(span.End, 0), "”")]);
            findings.Report(paragraph.Source, span, move, arguments: ("expected", entry.Replacement));
        }
    }
}
