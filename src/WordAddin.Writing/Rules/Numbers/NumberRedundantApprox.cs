using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>One word for "about" is enough.</summary>
public sealed class NumberRedundantApprox : ParagraphRule
{
    /// <summary>Longer ones first, as each ends with or holds a shorter one.</summary>
    private static readonly ImmutableArray<string> Before = ["大约", "超过", "将近", "接近", "约", "近", "超", "逾"];

    private static readonly ImmutableArray<string> Between = ["余", "多"];

    private static readonly ImmutableArray<string> After = ["左右", "上下"];

    /// <summary>节约, 公约, 最近, 赶超: words that end like one of these.</summary>
    private const string WordStarts = "节公契合条预邀签履违特制集简婉最附临靠赶高反";

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Digit))
            return;
        foreach (var run in paragraph.DigitRuns)
            CheckNumber(paragraph, run, findings);
    }

    private static void CheckNumber(ParagraphReading paragraph, TextSpan run, FindingSink findings)
    {
        var text = paragraph.Text;
        var before = WordBefore(text, run.Start);
        var start = run.Start - before.Length;
        var between = NumberText.WordAt(text, run.End, Between);
        var end = run.End + between.Length;
        if (IsTime(text, end))
            return;
        if (before.Length > 0 && between.Length > 0)
        {
            Report(paragraph, TextSpan.FromBounds(start, end), TextSpan.FromBounds(start, run.Start), findings);
            return;
        }

        var after = AfterUnit(text, end);
        if (after.Length > 0 && before.Length + between.Length > 0)
            Report(paragraph, TextSpan.FromBounds(start, after.End), after, findings);
    }

    private static void Report(ParagraphReading paragraph, TextSpan span, TextSpan surplus, FindingSink findings) =>
        findings.Report(
            paragraph.Source,
            span,
            Fix.Ask(paragraph.Source, surplus, ""),
            arguments: ("surplus", paragraph.Text.Substring(surplus.Start, surplus.Length)));

    private static string WordBefore(string text, int end)
    {
        var word = NumberText.WordBefore(text, end, Before);
        return word.Length == 1 && WordStarts.Contains(Characters.At(text, end - 2), StringComparison.Ordinal) ? "" : word;
    }

    /// <summary>左右 or 上下 behind the unit.</summary>
    private static TextSpan AfterUnit(string text, int end)
    {
        if (Characters.At(text, end) is '万' or '亿')
            end++;
        var start = end + NumberText.UnitAt(text, end).Length;
        return new TextSpan(start, NumberText.WordAt(text, start, After).Length);
    }

    /// <summary>近20多年 means the last twenty years and more.</summary>
    private static bool IsTime(string text, int index) => Characters.At(text, index) is '年' or '天' or '周' or '日';
}
