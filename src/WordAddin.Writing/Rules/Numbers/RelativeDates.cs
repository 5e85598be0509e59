using System.Buffers;
using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>Finds words such as 今年 whose date depends on the day of reading.</summary>
internal static class RelativeDates
{
    /// <summary>Words that stand anywhere, the distance to the report year, and what makes them other words.</summary>
    private static readonly ImmutableArray<Word> anywhere =
    [
        new("今年", 0, BlockedBefore: "如当现迄", BlockedAfter: "轻龄老"),
        new("去年", -1, BlockedBefore: "过", BlockedAfter: "代"),
        new("前年", -2, BlockedBefore: "以之此提", BlockedAfter: "度代"),
        new("截至目前", null, "", ""),
        new("到目前为止", null, "", ""),
    ];

    /// <summary>Words that stand where a clause starts.</summary>
    private static readonly ImmutableArray<Word> atClauseStart =
    [
        new("近日", null, "", ""),
        new("日前", null, "", ""),
        new("前不久", null, "", ""),
        new("近期", null, "", "工目打任重安计"),
        new("最近", null, "", "的距"),
        new("目前", null, "", "存的还仍为尚看阶"),
        new("疫情期间，", null, "", ""),
    ];

    private static readonly SearchValues<string> candidates =
        SearchValues.Create([.. anywhere.Concat(atClauseStart).Select(word => word.Text)], StringComparison.Ordinal);

    public static IEnumerable<RelativeDate> Find(string text)
    {
        if (!text.AsSpan().ContainsAny(candidates))
            yield break;
        foreach (var word in anywhere)
        {
            foreach (var at in PlacesOf(text, word))
                yield return new RelativeDate(new TextSpan(at, word.Text.Length), word.YearsFromReport);
        }

        foreach (var word in atClauseStart)
        {
            foreach (var at in PlacesOf(text, word))
            {
                if (NumberText.StartsClause(text, at))
                    yield return new RelativeDate(new TextSpan(at, word.Text.TrimEnd('，').Length), null);
            }
        }
    }

    private static IEnumerable<int> PlacesOf(string text, Word word)
    {
        for (var at = text.IndexOf(word.Text, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word.Text, at + word.Text.Length, StringComparison.Ordinal))
        {
            if (!word.BlockedBefore.Contains(Characters.At(text, at - 1), StringComparison.Ordinal)
                && !word.BlockedAfter.Contains(Characters.At(text, at + word.Text.Length), StringComparison.Ordinal))
                yield return at;
        }
    }

    private sealed record Word(string Text, int? YearsFromReport, string BlockedBefore, string BlockedAfter);
}
