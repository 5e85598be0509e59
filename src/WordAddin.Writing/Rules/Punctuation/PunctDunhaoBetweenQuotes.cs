using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Quotations or book titles in a row usually stand without 、 between them.</summary>
public sealed class PunctDunhaoBetweenQuotes : ParagraphRule
{
    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Dunhao) || !paragraph.Has(TextTraits.CurlyQuote | TextTraits.BookTitle))
            return;
        CheckRow(paragraph, "”、“", '“', '”', findings);
        CheckRow(paragraph, "》、《", '《', '》', findings);
    }

    private static void CheckRow(ParagraphReading paragraph, string joint, char opening, char closing, FindingSink findings)
    {
        var end = 0;
        var isPure = false;
        foreach (var at in Phrases.Find(paragraph.Text, joint))
        {
            if (at >= end)
                (isPure, end) = ReadRow(paragraph.Text, at, opening, closing);
            if (!isPure)
                continue;
            var dunhao = new TextSpan(at + 1, 1);
            findings.Report(paragraph.Source, dunhao, Fix.Ask(paragraph.Source, dunhao, ""));
        }
    }

    /// <summary>
    /// The row that begins with the item before <paramref name="joint"/>. An item without marks anywhere in it, as in
    /// “学”、查 or 办会、“学”、“查”, or a remark in brackets makes 、 necessary.
    /// </summary>
    private static (bool IsPure, int End) ReadRow(string text, int joint, char opening, char closing)
    {
        var first = text.LastIndexOf(opening, joint);
        var last = text.IndexOf(closing, joint + 2);
        while (last >= 0 && Characters.At(text, last + 1) == '、' && Characters.At(text, last + 2) == opening)
            last = text.IndexOf(closing, last + 2);
        var isPure = first >= 0 && last >= 0 && Characters.At(text, first - 1) != '、' && Characters.At(text, last + 1) is not ('、' or '（');
        return (isPure, last < 0 ? text.Length : last);
    }
}
