using System.Globalization;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>A title is short enough to be read at a glance, and its lines break between words.</summary>
public sealed class TitleTooLong : Rule
{
    /// <summary>About two lines of 22-point type; house custom, GB/T 9704—2012 7.3.1 sets no figure.</summary>
    private const int Longest = 40;

    private const char LineBreak = '\v';

    private static readonly Lazy<Lexicon> words = new(() => Lexicon.Load("Rules/Titles/TitleTerms.tsv"));

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (ReportTitle.Of(reading) is not { } title)
            return;
        var length = CharacterCount.Of(title.Text);
        if (length > Longest)
        {
            var (paragraph, span) = title.Lines[0];
            findings.Report(paragraph.Source, span, arguments: ("length", length.ToString(CultureInfo.InvariantCulture)));
        }

        foreach (var (paragraph, span) in title.Lines)
            CheckBreaks(paragraph.Source, span, findings);
    }

    private static void CheckBreaks(Paragraph paragraph, TextSpan span, FindingSink findings)
    {
        for (var at = paragraph.Text.IndexOf(LineBreak, span.Start); at >= 0 && at < span.End; at = paragraph.Text.IndexOf(LineBreak, at + 1))
        {
            if (SplitWord(paragraph.Text, at) is { } word)
                findings.Report(paragraph, word, MoveBefore(paragraph, word, at), "split");
        }
    }

    /// <summary>The word that the break at <paramref name="at"/> stands inside of, the break included.</summary>
    private static TextSpan? SplitWord(string text, int at)
    {
        var before = text.AsSpan(0, at);
        var after = text.AsSpan(at + 1);
        foreach (var entry in words.Value.Entries)
        {
            for (var head = 1; head < entry.Term.Length; head++)
            {
                if (before.EndsWith(entry.Term.AsSpan(0, head)) && after.StartsWith(entry.Term.AsSpan(head)))
                    return new TextSpan(at - head, entry.Term.Length + 1);
            }
        }

        return null;
    }

    private static Fix MoveBefore(Paragraph paragraph, TextSpan word, int at) => new(
        FixClass.Ask,
        [
            Edit.Replace(paragraph, new TextSpan(word.Start, 0), LineBreak.ToString()),
            Edit.Replace(paragraph, new TextSpan(at, 1), ""),
        ]);
}
