using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Inside 《 》 the marks are 〈 〉.</summary>
public sealed class PunctBooktitleNesting : ParagraphRule
{
    public override Zone Reads => Zone.Written;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.BookTitle))
            return;
        var marks = MarkPairs.Read(paragraph.Text, ['《'], ['》']);
        if (!marks.AreBalanced)
            return;
        foreach (var pair in marks.Pairs)
        {
            if (pair.Depth % 2 == 0)
                Nesting.Report(paragraph.Source, pair, "〈", "〉", findings);
        }
    }
}
