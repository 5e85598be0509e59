using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Notes of the drafting stage: 【待核】, ？？, TODO, comments, tracked changes and hidden text.</summary>
public sealed class DraftMarkerResidue : Rule
{
    private const int LongestNote = 40;
    private const string Opening = "（【［[";
    private const string Closing = "）】］]";

    private static readonly Lazy<Lexicon> markers = new(() => Lexicon.Load("Rules/Residue/DraftMarkers.tsv"));

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & Zone.Written) == Zone.None)
                continue;
            CheckQuestionMarks(paragraph, findings);
            CheckMarkers(paragraph.Source, findings);
        }

        foreach (var mark in reading.Manuscript.ReviewMarks)
            CheckReviewMark(reading.Manuscript, mark, findings);
    }

    private static void CheckQuestionMarks(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.AdjacentPoints))
            return;
        var text = paragraph.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && text[i] is '？' or '?')
                i++;
            if (i - start > 1)
                findings.Report(paragraph.Source, TextSpan.FromBounds(start, i));
        }
    }

    private static void CheckMarkers(Paragraph paragraph, FindingSink findings)
    {
        foreach (var (entry, span) in markers.Value.Find(paragraph.Text))
        {
            if (char.IsAsciiLetter(entry.Term[0]) && !StandsAlone(paragraph.Text, span))
                continue;
            findings.Report(paragraph, WholeNote(paragraph.Text, span));
        }
    }

    private static void CheckReviewMark(Manuscript manuscript, ReviewMark mark, FindingSink findings)
    {
        var variant = mark.Kind switch
        {
            ReviewMarkKind.Comment => "comment",
            ReviewMarkKind.Insertion => "insertion",
            ReviewMarkKind.Deletion => "deletion",
            ReviewMarkKind.HiddenText => "hidden",
            _ => null,
        };
        if (variant is not null)
            findings.Report(manuscript.Paragraphs[mark.Paragraph], mark.Span, variant: variant);
    }

    private static bool StandsAlone(string text, TextSpan span) =>
        !char.IsAsciiLetterOrDigit(Characters.At(text, span.Start - 1)) && !char.IsAsciiLetterOrDigit(Characters.At(text, span.End));

    /// <summary>A marker that opens a bracket reaches to the bracket's end.</summary>
    private static TextSpan WholeNote(string text, TextSpan span)
    {
        var kind = Opening.IndexOf(text[span.Start], StringComparison.Ordinal);
        if (kind < 0 || text[span.End - 1] == Closing[kind])
            return span;
        var rest = text.AsSpan(span.End, Math.Min(LongestNote, text.Length - span.End));
        var close = rest.IndexOf(Closing[kind]);
        return close < 0 ? span : TextSpan.FromBounds(span.Start, span.End + close + 1);
    }
}
