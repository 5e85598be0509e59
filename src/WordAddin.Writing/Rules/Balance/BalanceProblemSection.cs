using System.Buffers;
using System.Globalization;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules.Structure;

namespace WordAddin.Writing.Rules.Balance;

/// <summary>Shortcomings and plans take a fair share of a report, and there are at least three shortcomings.</summary>
public sealed class BalanceProblemSection : Rule
{
    /// <summary>Per cent of the report that shortcomings and plans take together; custom of duty reports.</summary>
    private const int LeastShare = 15;

    /// <summary>Custom of duty reports.</summary>
    private const int LeastProblems = 3;

    /// <summary>In a shorter text shares go by chance.</summary>
    private const int LeastCharacters = 200;

    private static readonly SearchValues<string> lacks = SearchValues.Create(
        [
            "不够", "不足", "有待", "不深", "不强", "不高", "不多", "不全", "不细", "不实", "不紧", "不到位", "不及时", "不平衡", "不均衡", "欠缺",
            "较少", "偏少", "薄弱", "缺乏", "欠深", "滞后",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<char> clauseEnds = SearchValues.Create("，；。：,;！？");

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Characters < LeastCharacters || reading.Outlook is not { Problems: { } problems } outlook)
            return;
        var share = 100 * (problems.Characters + (outlook.Plans?.Characters ?? 0)) / Math.Max(1, reading.Characters);
        var count = problems.CountItems(reading) is > 0 and var items ? items : CountLacks(problems);
        var variant = (share < LeastShare, count is > 0 and < LeastProblems) switch
        {
            (true, true) => "both",
            (true, false) => "",
            (false, true) => "few",
            _ => null,
        };
        if (variant is not null)
            Report(problems, reading, variant, share, count, findings);
    }

    private static void Report(Passage problems, Reading reading, string variant, int share, int count, FindingSink findings)
    {
        var (paragraph, span) = problems.Heading is { } heading
            ? (reading.Paragraphs[heading.Paragraph], heading.Span)
            : problems.Start;
        findings.ReportSection(
            paragraph.Source,
            span,
            variant: variant,
            arguments: [("share", share.ToString(CultureInfo.InvariantCulture)), ("count", count.ToString(CultureInfo.InvariantCulture))]);
    }

    /// <summary>Where nothing is listed, the clauses that name a lack are counted.</summary>
    private static int CountLacks(Passage problems) => problems.Pieces.Sum(piece => CountLacks(piece.Paragraph.Text, piece.Span));

    private static int CountLacks(string text, TextSpan span)
    {
        var count = 0;
        for (var start = span.Start; start < span.End;)
        {
            var mark = text.AsSpan(start, span.End - start).IndexOfAny(clauseEnds);
            var end = mark < 0 ? span.End : start + mark;
            if (text.AsSpan(start, end - start).ContainsAny(lacks))
                count++;
            start = end + 1;
        }

        return count;
    }
}
