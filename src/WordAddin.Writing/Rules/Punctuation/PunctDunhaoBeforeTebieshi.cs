using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>特别是 and 尤其是 put in a remark: a comma goes before them, not 、.</summary>
public sealed class PunctDunhaoBeforeTebieshi : ParagraphRule
{
    private static readonly string[] phrases = ["、特别是", "、尤其是"];

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Dunhao))
            return;
        foreach (var phrase in phrases)
        {
            foreach (var at in Phrases.Find(paragraph.Text, phrase))
            {
                var fix = Fix.Safe(paragraph.Source, new TextSpan(at, 1), "，");
                findings.Report(paragraph.Source, new TextSpan(at, phrase.Length), fix, arguments: ("word", phrase[1..]));
            }
        }
    }
}
