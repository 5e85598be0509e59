using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>
/// Runs as far as they hold Chinese characters: digits and Latin letters have fonts of their own. Gaps and prompts
/// between 〔 and 〕 are coloured on purpose and go when they are filled in.
/// </summary>
internal static class ChineseRuns
{
    public static IEnumerable<ChineseRun> In(ParagraphReading paragraph, TextSpan span)
    {
        foreach (var run in paragraph.Source.Runs)
        {
            var start = Math.Max(run.Span.Start, span.Start);
            var end = Math.Min(run.Span.End, span.End);
            if (start >= end || IsGap(paragraph, start))
                continue;
            var characters = CountChinese(paragraph.Text.AsSpan(start, end - start));
            if (characters > 0)
                yield return new ChineseRun(TextSpan.FromBounds(start, end), run.Format, characters);
        }
    }

    public static bool IsGap(ParagraphReading paragraph, int position) =>
        paragraph.Has(TextTraits.Bracket) && paragraph.Gaps.Covering(position) is not null;

    private static int CountChinese(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (Characters.IsHan(c))
                count++;
        }

        return count;
    }
}
