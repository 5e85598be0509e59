using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Facts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>A share is at most 100 %, follows from its two figures, and no more is put right than was found.</summary>
public sealed class NumberRate : Rule
{
    private const int LongestGap = 24;

    /// <summary>Shares of a whole; rates of growth and of fulfilment may be above 100 %.</summary>
    private static readonly ImmutableArray<string> Shares =
    [
        "满意率", "满意度", "办结率", "办复率", "参与率", "参学率", "参训率", "到会率", "出席率", "合格率", "覆盖率",
        "知晓率", "见面率", "答复率", "采纳率", "落实率",
        "整改率", "通过率", "支持率", "回复率", "优秀率", "达标率", "入党率", "面商率", "走访率", "立案率", "签订率",
        "报到率", "占比", "比例", "比重",
    ];

    private static readonly ImmutableArray<string> Found = ["问题", "事项", "隐患", "风险点", "线索"];

    private static readonly ImmutableArray<string> Finding =
    [
        "发现", "查摆", "反馈", "排查", "梳理", "查找", "指出", "移交", "交办",
    ];

    /// <summary>What is drawn up about problems may outnumber them.</summary>
    private static readonly ImmutableArray<string> Measures = ["措施", "制度", "清单", "任务", "办法"];

    private static readonly ImmutableArray<string> PutRight = ["整改", "解决", "销号", "办结", "化解", "完成"];

    /// <summary>Between a share and its figure these say that another figure is meant, such as a rise.</summary>
    private static readonly SearchValues<char> breaks = SearchValues.Create(Characters.Points + "提增降升");

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var sentence in FigureSentence.In(reading))
        {
            for (var i = 0; i < sentence.Figures.Length; i++)
            {
                if (sentence.Figures[i].Unit is "%" or "％")
                    CheckRate(sentence, i, findings);
                else if (i > 0)
                    CheckPutRight(sentence, sentence.Figures[i - 1], sentence.Figures[i], findings);
            }
        }
    }

    private static void CheckRate(FigureSentence sentence, int index, FindingSink findings)
    {
        var rate = sentence.Figures[index];
        if (ShareBefore(sentence, rate) is not { } share)
            return;
        if (rate.Value > 100)
            Report(sentence, rate, "", findings, ("share", share));
        else if (index > 1 && Expected(sentence, index, share) is { } expected && !Agree(rate, expected) && !sentence.IsApproximate(rate))
            Report(sentence, rate, "mismatch", findings, ("share", share), ("expected", expected.ToString("0.#", CultureInfo.InvariantCulture)));
    }

    /// <summary>反馈问题12个，整改完成15个.</summary>
    private static void CheckPutRight(FigureSentence sentence, Figure found, Figure putRight, FindingSink findings)
    {
        if (found.Unit == putRight.Unit
            && putRight.Value > found.Value
            && !sentence.IsApproximate(found)
            && !sentence.IsApproximate(putRight)
            && TellsWhatWasFound(sentence, found)
            && TellsWhatWasPutRight(sentence.Between(found, putRight), putRight.Noun))
        {
            Report(sentence, putRight, "more", findings, ("found", NumberText.Show(found.Value)), ("done", NumberText.Show(putRight.Value)));
        }
    }

    private static bool TellsWhatWasFound(FigureSentence sentence, Figure found)
    {
        var clause = NumberText.ClauseBefore(sentence.Paragraph.Text, found.Start);
        return NumberText.HoldsAny(clause, Finding) && (NumberText.HoldsAny(clause, Found) || NumberText.HoldsAny(found.Noun, Found));
    }

    private static bool TellsWhatWasPutRight(string between, string noun) =>
        between.Length <= LongestGap
        && !between.Contains('；', StringComparison.Ordinal)
        && !NumberText.HoldsAny(between, Finding)
        && !NumberText.HoldsAny(between + noun, Measures)
        && NumberText.HoldsAny(between + noun, PutRight);

    private static void Report(
        FigureSentence sentence, Figure figure, string variant, FindingSink findings, params ReadOnlySpan<(string, string)> arguments) =>
        findings.Report(sentence.Paragraph.Source, FigureSentence.SpanOf(figure), null, variant, arguments);

    /// <summary>The share that is named right before its figure.</summary>
    private static string? ShareBefore(FigureSentence sentence, Figure rate)
    {
        const int reach = 8;
        var text = sentence.Paragraph.Text;
        var before = text.AsSpan(Math.Max(0, rate.Start - reach), Math.Min(reach, rate.Start));
        foreach (var share in Shares)
        {
            var at = before.LastIndexOf(share);
            if (at >= 0 && !before[at..].ContainsAny(breaks))
                return share;
        }

        return null;
    }

    /// <summary>办结118件 of 收到120件, when the two figures before a 办结率 are these.</summary>
    private static decimal? Expected(FigureSentence sentence, int index, string share)
    {
        var (whole, part, rate) = (sentence.Figures[index - 2], sentence.Figures[index - 1], sentence.Figures[index]);
        var verb = share[..^1];
        var fits = share.EndsWith('率')
            && whole.Unit == part.Unit
            && whole.Value >= part.Value
            && whole.Value > 0
            && sentence.Between(whole, part) is { Length: < LongestGap } before
            && before.Contains(verb, StringComparison.Ordinal)
            && !before.Contains("其中", StringComparison.Ordinal)
            && sentence.Between(part, rate).Length < LongestGap
            && !sentence.IsApproximate(whole)
            && !sentence.IsApproximate(part);
        return fits ? 100 * part.Value / whole.Value : null;
    }

    /// <summary>Equal as far as the rate is written, rounded or cut.</summary>
    private static bool Agree(Figure rate, decimal expected)
    {
        var step = 1m;
        for (var decimals = rate.Value.Scale; decimals > 0; decimals--)
            step /= 10;
        return Math.Abs(rate.Value - expected) < step;
    }
}
