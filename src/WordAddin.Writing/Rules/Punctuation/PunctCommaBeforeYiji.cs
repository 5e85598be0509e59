using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>A comma, not 、, before 以及 or 及 that joins the last item of a list.</summary>
public sealed class PunctCommaBeforeYiji : ParagraphRule
{
    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Dunhao))
            return;
        CheckPhrase(paragraph, "、以及", findings);
        CheckPhrase(paragraph, "、及", findings);
    }

    private static void CheckPhrase(ParagraphReading paragraph, string phrase, FindingSink findings)
    {
        foreach (var at in Phrases.Find(paragraph.Text, phrase))
        {
            if (phrase == "、及" && IsLongerWord(Characters.At(paragraph.Text, at + phrase.Length)))
                continue;
            var fix = Fix.Safe(paragraph.Source, new TextSpan(at, 1), "，");
            findings.Report(paragraph.Source, new TextSpan(at, phrase.Length), fix, arguments: ("word", phrase[1..]));
        }
    }

    /// <summary>及时, 及早, 及格, 及第, 及至.</summary>
    private static bool IsLongerWord(char next) => next is '时' or '早' or '格' or '第' or '至';
}
