using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>A written date says 日, not 号.</summary>
public sealed class DateHao : ParagraphRule
{
    /// <summary>7月1号文件 and 3月5号楼 number something else.</summary>
    private const string NumberedThings = "文楼院令门线厅馆机";

    public override Zone Reads => Zone.Prose | Zone.Heading | Zone.TitleBlock | Zone.Signature;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Digit))
            return;
        foreach (var run in paragraph.DigitRuns)
        {
            if (IsDay(paragraph.Text, run) && !paragraph.IsQuoted(run.Start))
                findings.Report(paragraph.Source, TextSpan.FromBounds(run.Start, run.End + 1), Fix.Safe(paragraph.Source, new TextSpan(run.End, 1), "日"));
        }
    }

    private static bool IsDay(string text, TextSpan run) =>
        run.Length <= 2
        && Characters.At(text, run.End) == '号'
        && Characters.At(text, run.Start - 1) == '月'
        && char.IsAsciiDigit(Characters.At(text, run.Start - 2))
        && !NumberedThings.Contains(Characters.At(text, run.End + 1), StringComparison.Ordinal);
}
