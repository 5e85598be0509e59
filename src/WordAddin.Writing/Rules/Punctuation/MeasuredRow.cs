using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Finds items in a row that end with a figure and the same measure word: 主任2名、副主任3名，干事1名.</summary>
internal static class MeasuredRow
{
    /// <summary>Places of the separators within the longest row of <paramref name="sentence"/>.</summary>
    public static ImmutableArray<int> LongestIn(string text, TextSpan sentence)
    {
        var items = Items(text, sentence);
        var (first, last) = (0, 0);
        for (var start = 0; start < items.Count;)
        {
            var end = start + 1;
            while (end < items.Count && items[end].Measure == items[start].Measure)
                end++;
            if (items[start].Measure != '\0' && end - start > last - first)
                (first, last) = (start, end);
            start = end;
        }

        return last - first > 1 ? [.. items[first..(last - 1)].Select(item => item.End)] : [];
    }

    /// <summary>What stands between separators, with the measure word it ends with.</summary>
    private static List<(int End, char Measure)> Items(string text, TextSpan sentence)
    {
        var items = new List<(int End, char Measure)>();
        var start = sentence.Start;
        for (var i = sentence.Start; i <= sentence.End; i++)
        {
            if (i < sentence.End && text[i] is not ('、' or '，' or ',' or '；' or '。'))
                continue;
            items.Add((i, MeasureOf(text, start, i)));
            start = i + 1;
        }

        return items;
    }

    private static char MeasureOf(string text, int start, int end) =>
        end - start >= 2 && Characters.IsMeasureWord(text[end - 1]) && char.IsAsciiDigit(text[end - 2]) ? text[end - 1] : '\0';
}
