using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>A run-in heading is set apart from the text behind it by a full stop.</summary>
public sealed class HeadingRuninNoPeriod : Rule
{
    private const int ShortestLabel = 3;
    private const int LongestLabel = 30;
    private const int ShortestText = 5;
    private const int LengthTolerance = 3;
    private const string Marks = "。！？；，、：,;:.!?”》）";

    /// <summary>Words that open a sentence saying what was done.</summary>
    private static readonly ImmutableArray<string> TextOpenings =
    [
        "坚持", "认真", "积极", "深入", "严格", "全面", "切实", "不断", "着力", "始终", "扎实", "主动", "全年", "今年", "一年来", "组织", "制定",
        "建立", "按照", "紧扣", "围绕", "牢固", "带头", "定期", "先后", "充分", "持续", "大力", "及时", "通过", "根据", "完善", "我",
    ];

    public override void Check(Reading reading, FindingSink findings)
    {
        foreach (var series in reading.HeadingSeries)
        {
            var headings = series.Headings.Where(heading => heading.Node.IsRunIn).ToImmutableArray();
            var usual = headings.Length > 1 ? UsualLength(headings) : 0;
            foreach (var heading in headings)
            {
                var boundary = FormatBoundary(heading) ?? SpaceBoundary(heading) ?? SiblingBoundary(heading, usual);
                if (boundary is { } end)
                    Report(heading, end, findings);
            }
        }
    }

    private static void Report(NumberedHeading heading, int end, FindingSink findings)
    {
        var text = heading.Paragraph.Text;
        var gap = end;
        while (char.IsWhiteSpace(text[gap]))
            gap++;
        findings.Report(
            heading.Paragraph,
            TextSpan.FromBounds(heading.Node.Span.Start, end),
            Fix.Ask(heading.Paragraph, TextSpan.FromBounds(end, gap), "。"),
            arguments: ("label", text[heading.Node.Span.Start..end]));
    }

    /// <summary>Where the look of the characters changes inside the first sentence.</summary>
    private static int? FormatBoundary(NumberedHeading heading)
    {
        var runs = heading.Paragraph.Runs;
        for (var i = 1; i < runs.Length; i++)
        {
            var (before, after) = (runs[i - 1].Format, runs[i].Format);
            if (runs[i].Span.Start <= TextStart(heading) || (before.EastAsiaFont == after.EastAsiaFont && before.Bold == after.Bold))
                continue;
            return IsBoundary(heading, runs[i].Span.Start) ? runs[i].Span.Start : null;
        }

        return null;
    }

    /// <summary>A space where the full stop should be.</summary>
    private static int? SpaceBoundary(NumberedHeading heading)
    {
        var start = TextStart(heading);
        var space = heading.Paragraph.Text.AsSpan(start, heading.Node.Span.End - start).IndexOfAny(' ', '　');
        return space > 0 && IsBoundary(heading, start + space) && heading.Node.Span.End - start > 2 * (space + 1) ? start + space : null;
    }

    /// <summary>Where the text would have to start, were this label as long as the others.</summary>
    private static int? SiblingBoundary(NumberedHeading heading, int usual)
    {
        if (usual is 0 or > LongestLabel || LabelLength(heading) < usual + ShortestText + LengthTolerance)
            return null;
        var start = TextStart(heading);
        for (var distance = 0; distance <= LengthTolerance; distance++)
        {
            foreach (var end in (ReadOnlySpan<int>)[start + usual - distance, start + usual + distance])
            {
                if (IsBoundary(heading, end) && heading.Paragraph.Text.AsSpan(end).StartsWithAny(TextOpenings))
                    return end;
            }
        }

        return null;
    }

    private static bool IsBoundary(NumberedHeading heading, int end)
    {
        var text = heading.Paragraph.Text;
        var length = end - TextStart(heading);
        return length is >= ShortestLabel and <= LongestLabel
            && end + ShortestText < heading.Node.Span.End
            && !Marks.Contains(text[end - 1], StringComparison.Ordinal)
            && !Marks.Contains(text[end], StringComparison.Ordinal);
    }

    private static int TextStart(NumberedHeading heading) => heading.Node.Span.Start + (heading.IsTyped ? heading.Number.Length : 0);

    /// <summary>Without ordinal and full stop.</summary>
    private static int LabelLength(NumberedHeading heading) => heading.Node.Span.End - TextStart(heading) - 1;

    /// <summary>The median, of two the shorter.</summary>
    private static int UsualLength(ImmutableArray<NumberedHeading> headings)
    {
        var lengths = headings.Select(LabelLength).Order().ToImmutableArray();
        return lengths[(lengths.Length - 1) / 2];
    }
}
