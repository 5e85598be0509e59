using System.Globalization;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Balance;

/// <summary>A sentence is short enough to be read aloud.</summary>
public sealed class SentenceTooLong : ParagraphRule
{
    /// <summary>Characters without the final mark; custom of the trade. What is quoted does not count.</summary>
    private const int Longest = 150;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (paragraph.Text.Length <= Longest)
            return;
        foreach (var sentence in Sentences.In(paragraph.Text))
        {
            if (sentence.Length <= Longest)
                continue;
            var words = WithoutMarks(paragraph.Text, sentence);
            var length = CharacterCount.Of(paragraph.Text.AsSpan(words.Start, words.Length));
            if (length - Titles(paragraph, words) > Longest)
                findings.Report(paragraph.Source, words, arguments: ("length", length.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static TextSpan WithoutMarks(string text, TextSpan sentence)
    {
        var start = Characters.SkipBlanks(text, sentence.Start);
        var end = sentence.End;
        while (end > start && (Characters.IsSentenceEnd(text[end - 1]) || Characters.IsBlank(text[end - 1])))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Names of documents and long quotations cannot be cut.</summary>
    private static int Titles(ParagraphReading paragraph, TextSpan sentence) =>
        paragraph.BookTitles.Where(title => sentence.Contains(title)).Sum(title => title.Length);
}
