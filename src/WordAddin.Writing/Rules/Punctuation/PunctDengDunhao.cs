using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>No 、 before 等 that closes a list.</summary>
public sealed class PunctDengDunhao : ParagraphRule
{
    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Dunhao))
            return;
        foreach (var at in Phrases.Find(paragraph.Text, "、等"))
        {
            if (ListEnd.IsDeng(paragraph.Text, at + 1))
                findings.Report(paragraph.Source, new TextSpan(at, 2), Fix.Safe(paragraph.Source, new TextSpan(at, 1), ""));
        }
    }
}
