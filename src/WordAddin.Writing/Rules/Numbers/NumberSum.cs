using System.Collections.Immutable;
using WordAddin.Writing.Facts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>Parts named after 其中, or before 共, add up to the whole.</summary>
public sealed class NumberSum : Rule
{
    private const string Among = "其中";

    /// <summary>A longer list is no sentence anybody adds up.</summary>
    private const int MostParts = 20;

    /// <summary>From this share of the whole on the parts look complete.</summary>
    private const decimal AlmostAll = 0.8m;

    private static readonly ImmutableArray<string> Totals = ["总共", "共计", "合计", "总计", "共有", "共"];

    /// <summary>Groups that overlap: a woman may be a member of the party.</summary>
    private static readonly ImmutableArray<string> Overlapping =
    [
        "女", "男", "党员", "民族", "学历", "岁", "党派", "干部", "连续", "重点", "优秀",
    ];

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var sentence in FigureSentence.In(reading))
        {
            if (sentence.Figures.Length < 2)
                continue;
            CheckAmong(sentence, findings);
            CheckTotals(sentence, findings);
        }
    }

    /// <summary>共8次，其中学习3次、调研4次.</summary>
    private static void CheckAmong(FigureSentence sentence, FindingSink findings)
    {
        var text = sentence.Paragraph.Text;
        for (var i = 0; i + 1 < sentence.Figures.Length; i++)
        {
            var whole = sentence.Figures[i];
            if (!sentence.Between(whole, sentence.Figures[i + 1]).Contains(Among, StringComparison.Ordinal) || sentence.IsApproximate(whole))
                continue;
            var parts = PartsFrom(sentence, i + 1, whole.Unit);
            if (parts.IsEmpty || parts.Any(sentence.IsApproximate))
                continue;
            var sum = parts.Sum(part => part.Value);
            var end = parts[^1].Start + parts[^1].Text.Length;
            if (IsTooMuch(whole, parts, sum, text[whole.Start..end]) || IsShort(sentence, whole, parts, sum))
                Report(sentence, whole, sum, findings);
        }
    }

    /// <summary>学习3次、调研4次，共8次.</summary>
    private static void CheckTotals(FigureSentence sentence, FindingSink findings)
    {
        const int fewestParts = 2;
        for (var i = fewestParts; i < sentence.Figures.Length; i++)
        {
            var whole = sentence.Figures[i];
            if (NumberText.WordBefore(sentence.Paragraph.Text, whole.Start, Totals).Length == 0 || whole.Noun.Length > 0 || sentence.IsApproximate(whole))
                continue;
            var parts = PartsBefore(sentence, i);
            if (parts.Length < fewestParts || parts.Any(sentence.IsApproximate))
                continue;
            var sum = parts.Sum(part => part.Value);
            if (sum != whole.Value && sum >= whole.Value * AlmostAll && sum <= whole.Value / AlmostAll)
                Report(sentence, whole, sum, findings);
        }
    }

    private static void Report(FigureSentence sentence, Figure whole, decimal sum, FindingSink findings) =>
        findings.Report(
            sentence.Paragraph.Source,
            FigureSentence.SpanOf(whole),
            arguments: [("whole", NumberText.Show(whole.Value) + whole.Unit), ("sum", NumberText.Show(sum) + whole.Unit)]);

    /// <summary>A part is never more than the whole; parts together may be when they overlap.</summary>
    private static bool IsTooMuch(Figure whole, ImmutableArray<Figure> parts, decimal sum, string text) =>
        parts.Any(part => part.Value > whole.Value)
        || (sum > whole.Value && !NumberText.HoldsAny(text, Overlapping));

    /// <summary>Parts need not be all there are; they look so when they almost fill a whole that is called one.</summary>
    private static bool IsShort(FigureSentence sentence, Figure whole, ImmutableArray<Figure> parts, decimal sum)
    {
        var text = sentence.Paragraph.Text;
        var last = parts[^1];
        return parts.Length > 1
            && sum < whole.Value
            && sum >= whole.Value * AlmostAll
            && NumberText.ClauseBefore(text, whole.Start).Contains('共')
            && !last.Noun.StartsWith('等')
            && Characters.At(text, last.Start + last.Text.Length) != '等'
            && !NumberText.HoldsAny(text.AsSpan(whole.Start, last.Start + last.Text.Length - whole.Start), Overlapping);
    }

    private static ImmutableArray<Figure> PartsFrom(FigureSentence sentence, int first, string unit)
    {
        var end = first;
        while (end < sentence.Figures.Length && end - first < MostParts && IsPart(sentence.Figures[end], unit) && (end == first || IsSameList(sentence, end)))
            end++;
        return sentence.Figures[first..end];
    }

    private static ImmutableArray<Figure> PartsBefore(FigureSentence sentence, int whole)
    {
        var start = whole;
        var unit = sentence.Figures[whole].Unit;
        while (start > 0 && whole - start < MostParts && IsPart(sentence.Figures[start - 1], unit) && IsSameList(sentence, start))
            start--;
        return sentence.Figures[start..whole];
    }

    private static bool IsPart(Figure figure, string unit) => figure.Unit == unit && unit is not ("%" or "％");

    private static bool IsSameList(FigureSentence sentence, int index) =>
        sentence.Between(sentence.Figures[index - 1], sentence.Figures[index]) is var between
        && !between.Contains('；', StringComparison.Ordinal)
        && !between.Contains(Among, StringComparison.Ordinal);
}
