using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Blanks that make an indent, stand between Chinese characters or trail at the end of a paragraph.</summary>
public sealed class WhitespaceMisuse : ParagraphRule
{
    private const int ShortestSlogan = 4;

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
        for (var i = from; i < to; i++)
        {
            if (!Characters.IsBlank(text[i]))
                continue;
            var blanks = TextSpan.FromBounds(i, Characters.SkipBlanks(text, i));
            i = blanks.End;
            if (IsSurplus(paragraph, blanks))
                findings.Report(paragraph.Source, blanks, Removal(paragraph.Source, blanks));
        }
    }

    private static bool IsSurplus(ParagraphReading paragraph, TextSpan blanks)
    {
        var text = paragraph.Text;
        return Characters.IsChinese(text[blanks.Start - 1])
            && Characters.IsChinese(text[blanks.End])
            && !paragraph.IsQuoted(blanks.Start)
            && !IsSpacedName(text, blanks)
            && !IsSlogan(text, blanks)
            && !BlankPlaceholderReader.LacksFigure(text, blanks.Start, blanks.End);
    }

    /// <summary>A name of two characters is stretched to the width of three: 张　三.</summary>
    private static bool IsSpacedName(string text, TextSpan blanks) =>
        !Characters.IsHan(Characters.At(text, blanks.Start - 2)) && !Characters.IsHan(Characters.At(text, blanks.End + 1));

    /// <summary>Slogans of one length stand side by side with a blank between them.</summary>
    private static bool IsSlogan(string text, TextSpan blanks)
    {
        var before = 0;
        while (Characters.IsHan(Characters.At(text, blanks.Start - before - 1)) && before < 12)
            before++;
        var after = 0;
        while (Characters.IsHan(Characters.At(text, blanks.End + after)) && after < 12)
            after++;
        return before == after && before is >= ShortestSlogan and < 12;
    }

    /// <summary>A wide blank may be the place of a missing word: then the writer decides.</summary>
    private static Fix Removal(Paragraph paragraph, TextSpan blanks) =>
        blanks.Length == 1 ? Fix.Safe(paragraph, blanks, "") : Fix.Ask(paragraph, blanks, "");
}
