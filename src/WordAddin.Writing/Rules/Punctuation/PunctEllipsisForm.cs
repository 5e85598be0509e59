using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>A Chinese ellipsis is six dots in two places: ……</summary>
public sealed class PunctEllipsisForm : ParagraphRule
{
    private const int ShortestLeader = 7;

    public override Zone Reads => Zone.Prose | Zone.Heading | Zone.Title;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Ellipsis))
            return;
        foreach (var ellipsis in Ellipses.In(paragraph.Text))
        {
            if (!IsWrong(paragraph.Text, ellipsis))
                continue;
            var fix = paragraph.IsQuoted(ellipsis.Start)
                ? Fix.Ask(paragraph.Source, ellipsis, "……")
                : Fix.Safe(paragraph.Source, ellipsis, "……");
            findings.Report(paragraph.Source, ellipsis, fix);
        }
    }

    /// <summary>Twelve dots leave out whole paragraphs; a long row of dots leads to a page number.</summary>
    private static bool IsWrong(string text, TextSpan ellipsis)
    {
        if (text[ellipsis.Start] == '…' ? ellipsis.Length is 2 or 4 : ellipsis.Length >= ShortestLeader)
            return false;
        return Characters.IsChinese(Characters.At(text, ellipsis.Start - 1)) || Characters.IsChinese(Characters.At(text, ellipsis.End));
    }
}
