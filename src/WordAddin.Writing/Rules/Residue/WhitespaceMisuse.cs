using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Blanks that make an indent, stand between Chinese characters or trail at the end of a paragraph.</summary>
public sealed class WhitespaceMisuse : ParagraphRule
{
    public override Zone Reads => Zone.Prose | Zone.Heading;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Blank))
            return;
        var text = paragraph.Text;
        var end = Characters.TrimmedEnd(text);
        if (end == 0)
            return;
        var start = Characters.SkipBlanks(text, 0);
        if (start > 0)
            findings.Report(paragraph.Source, new TextSpan(0, start), Fix.Ask(paragraph.Source, new TextSpan(0, start), ""), "indent");
        CheckInside(paragraph, start, end, findings);
        if (end < text.Length)
        {
            var trailing = TextSpan.FromBounds(end, text.Length);
            findings.Report(paragraph.Source, trailing, Fix.Safe(paragraph.Source, trailing, ""), "trailing");
        }
    }

    private static void CheckInside(ParagraphReading paragraph, int from, int to, FindingSink findings)
    {
        var text = paragraph.Text;
        var row = new SpacedRow(from, from, IsMeant: false);
        for (var i = from; i < to; i++)
        {
            if (!Characters.IsBlank(text[i]))
                continue;
            var blanks = TextSpan.FromBounds(i, Characters.SkipBlanks(text, i));
            i = blanks.End;
            if (!IsBetweenChinese(paragraph, blanks))
                continue;
            if (blanks.Start >= row.End)
                row = SpacedRow.Around(text, blanks.Start, from, to);
            if (!row.IsMeant)
                findings.Report(paragraph.Source, blanks, Removal(paragraph.Source, blanks));
        }
    }

    private static bool IsBetweenChinese(ParagraphReading paragraph, TextSpan blanks) =>
        Characters.IsChinese(paragraph.Text[blanks.Start - 1])
        && Characters.IsChinese(paragraph.Text[blanks.End])
        && !paragraph.IsQuoted(blanks.Start)
        && !BlankPlaceholderReader.LacksFigure(paragraph.Text, blanks.Start, blanks.End);

    /// <summary>A wide blank may be the place of a missing word: then the writer decides.</summary>
    private static Fix Removal(Paragraph paragraph, TextSpan blanks) =>
        blanks.Length == 1 ? Fix.Safe(paragraph, blanks, "") : Fix.Ask(paragraph, blanks, "");
}
