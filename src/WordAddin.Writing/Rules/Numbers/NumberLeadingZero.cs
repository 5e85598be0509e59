using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>A decimal has its 0, a date has none to fill up its places.</summary>
public sealed class NumberLeadingZero : ParagraphRule
{
    public override Zone Reads => Zone.Prose | Zone.Heading | Zone.TitleBlock | Zone.Signature;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Digit))
            return;
        foreach (var run in paragraph.DigitRuns)
        {
            if (IsPadded(paragraph.Text, run))
                findings.Report(paragraph.Source, TextSpan.FromBounds(run.Start, run.End + 1), Fix.Safe(paragraph.Source, new TextSpan(run.Start, 1), ""), "date");
            else if (IsDecimalPart(paragraph.Text, run))
                findings.Report(paragraph.Source, TextSpan.FromBounds(run.Start - 1, run.End), Fix.Safe(paragraph.Source, new TextSpan(run.Start - 1, 0), "0"));
        }
    }

    private static bool IsPadded(string text, TextSpan run) =>
        run.Length == 2 && text[run.Start] == '0' && text[run.Start + 1] != '0' && Characters.At(text, run.End) is '月' or '日';

    /// <summary>A point between a Chinese character or mark and digits with a unit.</summary>
    private static bool IsDecimalPart(string text, TextSpan run) =>
        Characters.At(text, run.Start - 1) is '.' or '．'
        && Characters.IsChinese(Characters.At(text, run.Start - 2))
        && (Characters.At(text, run.End) is '万' or '亿' || NumberText.UnitAt(text, run.End).Length > 0);
}
