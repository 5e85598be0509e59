using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>Of the Chinese powers of ten only 万 and 亿 stand with Arabic digits.</summary>
public sealed class NumberMixedScale : ParagraphRule
{
    private static readonly ImmutableArray<string> Approximations = ["余", "多", "来", "几"];

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Digit))
            return;
        foreach (var run in paragraph.DigitRuns)
        {
            if (ScaleOf(Characters.At(paragraph.Text, run.End)) is { } scale && Counts(paragraph.Text, run))
                Report(paragraph, run, scale, findings);
        }
    }

    private static void Report(ParagraphReading paragraph, TextSpan run, int scale, FindingSink findings)
    {
        if (NumberText.ValueOf(paragraph.Text, run) is not { } value)
            return;
        var span = TextSpan.FromBounds(run.Start, run.End + 1);
        var plain = NumberText.Show(value * scale);
        findings.Report(paragraph.Source, span, Fix.Ask(paragraph.Source, span, plain), arguments: ("plain", plain));
    }

    private static int? ScaleOf(char c) => c switch
    {
        '千' => 1000,
        '百' => 100,
        '十' => 10,
        _ => null,
    };

    /// <summary>A measure word follows: 千克 and 百分点 are units themselves, 3千5百 is more than one number.</summary>
    private static bool Counts(string text, TextSpan run)
    {
        var after = run.End + 1;
        if (char.IsAsciiLetter(Characters.At(text, run.Start - 1)) || Characters.At(text, run.Start - 1) == '第')
            return false;
        after += NumberText.WordAt(text, after, Approximations).Length;
        return Characters.At(text, after) is '万' or '亿' or '字' || NumberText.UnitAt(text, after).Length > 0;
    }
}
