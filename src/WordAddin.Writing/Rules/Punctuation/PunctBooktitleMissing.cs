using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Books, regulations and laws named in full stand in 《 》.</summary>
public sealed class PunctBooktitleMissing : ParagraphRule
{
    private const string Trial = "（试行）";

    private static readonly Lazy<Lexicon> titles = new(() => Lexicon.Load("Rules/Punctuation/BookTitles.tsv"));

    public override Zone Reads => Zone.Prose | Zone.Heading;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        foreach (var (entry, span) in titles.Value.Find(paragraph.Text))
        {
            if (paragraph.IsQuoted(span.Start))
                continue;
            var end = paragraph.Text.AsSpan(span.End).StartsWith(Trial) ? span.End + Trial.Length : span.End;
            var enclose = new Fix(
                FixClass.Ask,
                [
                    Edit.Replace(paragraph.Source, new TextSpan(span.Start, 0), entry.Replacement[..1]),
                    Edit.Replace(paragraph.Source, new TextSpan(end, 0), entry.Replacement[^1..]),
                ]);
            findings.Report(paragraph.Source, span, enclose, arguments: ("expected", entry.Replacement));
        }
    }
}
