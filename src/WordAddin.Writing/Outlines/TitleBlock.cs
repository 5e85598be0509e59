using System.Buffers;
using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Outlines;

/// <summary>Finds the title, of one line or more, and what stands between it and the first paragraph of text.</summary>
internal static class TitleBlock
{
    private const int LongestTitle = 60;
    private const int ShortestUnknownTitle = 5;
    private const int LongestSalutation = 40;

    private static readonly SearchValues<string> Bodies =
        SearchValues.Create(["委员会", "党组", "办公室", "政协", "机关", "党委", "党支部"], StringComparison.Ordinal);

    public static void Mark(ImmutableArray<Line> lines)
    {
        var styled = lines.Where(line => line.IsBody && HeadingStyle.IsTitle(line.Source)).ToHashSet();
        if (styled.Count == 0 && SoleTopHeading(lines) is { } top)
            styled.Add(top);
        var head = lines.Where(line => line.Zone is not (Zone.Blank or Zone.Residue))
            .TakeWhile(line => styled.Contains(line) || BelongsToHead(line))
            .ToImmutableArray();
        if (head.IsEmpty)
            return;
        var (first, last) = FindTitle(head, styled);
        for (var i = 0; i < head.Length; i++)
        {
            var isTitle = i >= first && i <= last;
            head[i].Zone = isTitle ? Zone.Title : Zone.TitleBlock;
            if (isTitle)
                head[i].AddWhole(OutlineKind.Title, 0);
        }
    }

    private static bool BelongsToHead(Line line) =>
        line.IsBody
        && line.Number is null
        && HeadingStyle.Level(line.Source) is null
        && line.Length <= LongestTitle
        && !line.Content.ContainsAny(FullStop.Marks)
        && !line.Content.ContainsAny('；', ';')
        && (!EndsWithColon(line) || IsSalutation(line));

    /// <summary>The one heading of level 1 above others without a number: Word's outline has no level for titles.</summary>
    private static Line? SoleTopHeading(ImmutableArray<Line> lines)
    {
        var headings = lines.Where(line => line.IsBody && HeadingStyle.Level(line.Source) is not null).Take(2).ToImmutableArray();
        return headings.Length == 2
            && headings[0] is { Number: null } top
            && lines.Count(line => HeadingStyle.Level(line.Source) == 1) == 1
            && HeadingStyle.Level(top.Source) == 1
                ? top
                : null;
    }

    /// <returns>Indices of the first and last title line; an empty range when there is none.</returns>
    private static (int First, int Last) FindTitle(ImmutableArray<Line> head, HashSet<Line> styled)
    {
        if (FirstRun(head, styled) is { First: >= 0 } run)
            return run;
        for (var i = 0; i < head.Length; i++)
        {
            if (TitleWords.End(head[i].Content))
                return (i > 0 && IsFirstHalf(head[i - 1]) ? i - 1 : i, i);
        }

        return IsLikelyTitle(head[0]) ? (0, 0) : (-1, -2);
    }

    private static (int First, int Last) FirstRun(ImmutableArray<Line> head, HashSet<Line> styled)
    {
        var first = -1;
        for (var i = 0; i < head.Length; i++)
        {
            if (styled.Contains(head[i]))
                first = first < 0 ? i : first;
            else if (first >= 0)
                return (first, i - 1);
        }

        return (first, head.Length - 1);
    }

    /// <summary>The unit's name set above the kind of report, as in 政协某市委员会 / 2023年度工作报告.</summary>
    private static bool IsFirstHalf(Line line) =>
        !DateLine.Matches(line.Content)
        && !IsSalutation(line)
        && (line.Content.ContainsAny(Bodies) || line.Content.StartsWith("关于", StringComparison.Ordinal));

    private static bool IsLikelyTitle(Line line) =>
        line.Length >= ShortestUnknownTitle
        && !line.Content.ContainsAny('，', ',')
        && !IsSalutation(line)
        && !DateLine.Matches(line.Content);

    private static bool EndsWithColon(Line line) => line.Content[^1] is '：' or ':';

    /// <summary>各位领导、同志们：</summary>
    private static bool IsSalutation(Line line) =>
        EndsWithColon(line) && line.Length <= LongestSalutation && !line.Content.ContainsAny('，', ',');
}
