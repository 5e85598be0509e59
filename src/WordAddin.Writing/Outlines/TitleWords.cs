using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>The words a title of this trade ends with.</summary>
internal static class TitleWords
{
    private static readonly ImmutableArray<string> Endings =
    [
        "报告", "总结", "汇报", "材料", "讲话", "发言", "提纲", "体会", "方案", "计划", "要点", "述职", "述廉", "述学", "述法", "述党建",
        "小结", "综述", "情况", "讲稿", "发言稿", "意见", "通知",
    ];

    /// <summary>True when <paramref name="line"/> ends with such a word, a remark in brackets after it left aside.</summary>
    public static bool End(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[^1] is '）' or ')')
        {
            var open = line.LastIndexOfAny('（', '(');
            if (open > 0)
                line = line[..open].TrimEnd();
        }

        return line.EndsWithAny(Endings);
    }
}
