using System.Collections.Immutable;
using System.Runtime.InteropServices;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>One thing counted for the whole year has one figure throughout the report.</summary>
public sealed class NumberRepeatConflict : Rule
{
    private const int ShortestNoun = 2;

    /// <summary>A sentence with one of these counts something narrower, earlier or still to come.</summary>
    private static readonly ImmutableArray<string> NarrowerScopes =
    [
        "季度", "月", "半年", "上年", "去年", "往年", "每", "届", "今后", "计划", "拟", "打算", "下一步", "明年",
        "力争", "不少于", "平均", "年均", "同比", "较", "比",
        "分别", "各", "增", "减", "由", "从", "以来", "其中", "支部", "小组", "专委会", "委员会", "界别", "先后",
        "参加", "带头", "累计",
    ];

    /// <summary>Nouns too common to name one thing.</summary>
    private static readonly ImmutableArray<string> CommonNouns =
    [
        "会议", "活动", "人员", "问题", "工作", "项目", "情况", "同志", "干部", "群众", "委员", "党员", "制度", "文件",
        "报告", "材料", "意见", "建议", "调研",
        "学习", "培训", "措施", "事项", "任务", "实事", "典型", "经验", "文章", "方面", "职工", "企业", "稿件", "信息",
        "资金", "党支部",
    ];

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var first = new Dictionary<Indicator, Figure>();
        var reported = new HashSet<Indicator>();
        foreach (var sentence in FigureSentence.In(reading))
        {
            if (!CountsWholeYear(reading, sentence))
                continue;
            foreach (var figure in sentence.Figures)
            {
                if (IndicatorOf(sentence, figure) is not { } indicator)
                    continue;
                if (!first.TryAdd(indicator, figure) && IsConflict(first[indicator], figure) && reported.Add(indicator))
                    Report(reading, figure, first[indicator], findings);
            }
        }
    }

    private static void Report(Reading reading, Figure figure, Figure first, FindingSink findings) =>
        findings.Report(
            reading.Paragraphs[figure.Paragraph].Source,
            FigureSentence.SpanOf(figure),
            arguments:
            [
                ("noun", figure.Noun),
                ("first", NumberText.Show(first.Value) + first.Unit),
                ("second", NumberText.Show(figure.Value) + figure.Unit),
            ]);

    private static bool CountsWholeYear(Reading reading, FigureSentence sentence)
    {
        var paragraph = sentence.Paragraph;
        return (paragraph.Zone & (Zone.Prose | Zone.Heading)) != Zone.None
            && !reading.Period.IsPlan(paragraph.Source.Index)
            && !NumberText.HoldsAny(sentence.Text, NarrowerScopes);
    }

    /// <summary>Two figures in one paragraph are a list.</summary>
    private static bool IsConflict(Figure first, Figure second) =>
        first.Value != second.Value && first.Paragraph != second.Paragraph;

    private static Indicator? IndicatorOf(FigureSentence sentence, Figure figure)
    {
        var isCommon = figure.Noun.Length < ShortestNoun || CommonNouns.Contains(figure.Noun);
        return isCommon || figure.Unit is "%" or "％" || sentence.IsApproximate(figure) ? null : new Indicator(figure.Noun, figure.Unit, VerbBefore(sentence, figure));
    }

    /// <summary>收到 in 收到提案120件 and in 收到120件提案; 办理提案 is another indicator.</summary>
    private static string VerbBefore(FigureSentence sentence, Figure figure)
    {
        var text = sentence.Paragraph.Text;
        var end = figure.Start;
        var noun = text.LastIndexOf(figure.Noun, Math.Max(0, end - 1), Math.Min(end, figure.Noun.Length + 4), StringComparison.Ordinal);
        end = noun >= 0 ? noun : end;
        end -= NumberText.WordBefore(text, end, FigureWords.Words.Before).Length;
        return NumberText.WordBefore(text, end, FigureWords.Words.Verbs);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Indicator(string Noun, string Unit, string Verb);
}
