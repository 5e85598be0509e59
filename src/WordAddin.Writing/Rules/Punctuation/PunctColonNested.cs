using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>One sentence takes one colon.</summary>
public sealed class PunctColonNested : ParagraphRule
{
    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Colon))
            return;
        var text = paragraph.Text;
        var first = text.IndexOf('：', StringComparison.Ordinal);
        if (text.IndexOf('：', first + 1) < 0)
            return;
        var brackets = PairedMarks.Find(text, '（', '）');
        foreach (var sentence in Sentences.In(text))
            CheckSentence(paragraph, sentence, brackets, findings);
    }

    private static void CheckSentence(
        ParagraphReading paragraph, TextSpan sentence, ImmutableArray<TextSpan> brackets, FindingSink findings)
    {
        var seen = false;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (paragraph.Text[i] != '：' || !Counts(paragraph, i) || brackets.Covering(i) is not null)
                continue;
            if (seen)
                findings.Report(paragraph.Source, new TextSpan(i, 1));
            seen = true;
        }
    }

    /// <summary>Colons in times and quotations do not count, nor does one right after 一是, which has a rule of its own.</summary>
    private static bool Counts(ParagraphReading paragraph, int at)
    {
        var text = paragraph.Text;
        var isTime = char.IsAsciiDigit(Characters.At(text, at - 1)) && char.IsAsciiDigit(Characters.At(text, at + 1));
        var isEnumeration = Characters.At(text, at - 1) == '是' && Characters.IsChineseNumeral(Characters.At(text, at - 2));
        return !isTime && !isEnumeration && !paragraph.IsQuoted(at);
    }
}
