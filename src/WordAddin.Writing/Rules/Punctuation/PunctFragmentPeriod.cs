using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>为提高质量。 is no sentence: what says why, how or when is not cut off from what was done.</summary>
public sealed class PunctFragmentPeriod : ParagraphRule
{
    private const int LongestFragment = 80;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        var text = paragraph.Text;
        if (!MayHoldFragment(text))
            return;
        foreach (var sentence in Sentences.In(text))
        {
            if (sentence.End == text.Length || sentence.Length > LongestFragment || text[sentence.End - 1] != '。')
                continue;
            if (Fragments.IsFragment(text.AsSpan(sentence.Start, sentence.Length - 1)))
            {
                var stop = new TextSpan(sentence.End - 1, 1);
                findings.Report(paragraph.Source, sentence, Fix.Ask(paragraph.Source, stop, "，"));
            }
        }
    }

    private static bool MayHoldFragment(string text)
    {
        var stop = text.IndexOf('。', StringComparison.Ordinal);
        return stop >= 0 && stop < text.Length - 1 && text.AsSpan().IndexOfAny(Fragments.FirstCharacters) >= 0;
    }
}
