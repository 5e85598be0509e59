using System.Buffers;
using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Every “ has its ” within the paragraph, unless a quotation runs on over several paragraphs.</summary>
public sealed class PunctQuoteUnbalanced : Rule
{
    private const int LongestReversed = 30;

    /// <summary>Marks that a short quotation does not reach across.</summary>
    private static readonly SearchValues<char> limits = SearchValues.Create("。！？；“”");

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        for (var i = 0; i < reading.Paragraphs.Length; i++)
        {
            var paragraph = reading.Paragraphs[i];
            if ((paragraph.Zone & Zone.Written) != Zone.None && paragraph.Has(TextTraits.CurlyQuote))
                CheckParagraph(paragraph.Source, RunsOn(reading.Paragraphs, i), findings);
        }
    }

    private static void CheckParagraph(Paragraph paragraph, bool runsOn, FindingSink findings)
    {
        var marks = ReadMarks(paragraph.Text);
        if (marks.AreBalanced)
            return;
        if (marks is { Unopened.Count: 1, Unclosed.Count: 1 } && IsReversed(paragraph.Text, marks.Unopened[0], marks.Unclosed[0]))
        {
            ReportReversed(paragraph, marks.Unopened[0], marks.Unclosed[0], findings);
            return;
        }

        foreach (var closing in marks.Unopened)
            findings.Report(paragraph, new TextSpan(closing, 1), variant: "unopened");
        for (var i = 0; i < marks.Unclosed.Count; i++)
        {
            if (!(runsOn && i == marks.Unclosed.Count - 1))
                ReportUnclosed(paragraph, marks.Unclosed[i], findings);
        }
    }

    /// <summary>Straight marks complete curly ones when they fit; an even number of them that does not fit pairs by itself.</summary>
    private static MarkPairs ReadMarks(string text)
    {
        var marks = MarkPairs.Read(text, ['“'], ['”'], '"');
        return marks.AreBalanced || text.AsSpan().Count('"') % 2 != 0 ? marks : MarkPairs.Read(text, ['“'], ['”']);
    }

    /// <summary>Where another quotation begins before this one ends, its end most likely belongs right before.</summary>
    private static void ReportUnclosed(Paragraph paragraph, int opening, FindingSink findings)
    {
        var text = paragraph.Text;
        var next = text.IndexOf('“', opening + 1);
        if (next < 0 || text.AsSpan(opening + 1, next - opening - 1).ContainsAny(limits))
            findings.Report(paragraph, new TextSpan(opening, 1), variant: "unclosed");
        else
            findings.Report(paragraph, new TextSpan(next, 1), Fix.Ask(paragraph, new TextSpan(next, 0), "”"), "between");
    }

    private static bool IsReversed(string text, int first, int second) =>
        second > first + 1 && second - first <= LongestReversed && !text.AsSpan(first + 1, second - first - 1).ContainsAny(limits);

    private static void ReportReversed(Paragraph paragraph, int first, int second, FindingSink findings)
    {
        var span = TextSpan.FromBounds(first, second + 1);
        var swap = new Fix(
            FixClass.Ask,
            [Edit.Replace(paragraph, new TextSpan(first, 1), "“"), Edit.Replace(paragraph, new TextSpan(second, 1), "”")]);
        findings.Report(paragraph, span, swap, "reversed");
    }

    /// <summary>GB/T 15834 4.8.3.5: each paragraph of a long quotation opens with “, only the last one closes.</summary>
    private static bool RunsOn(ImmutableArray<ParagraphReading> paragraphs, int index)
    {
        var next = index + 1;
        while (next < paragraphs.Length && paragraphs[next].Zone == Zone.Blank)
            next++;
        if (next == paragraphs.Length)
            return false;
        var text = paragraphs[next].Text;
        return Characters.At(text, Characters.SkipBlanks(text, 0)) == '“';
    }
}
