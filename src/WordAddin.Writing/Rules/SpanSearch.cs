using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules;

/// <summary>Looks places up in spans that are in order and do not overlap.</summary>
internal static class SpanSearch
{
    /// <summary>The span that holds <paramref name="position"/>, or null.</summary>
    public static TextSpan? Covering(this ImmutableArray<TextSpan> spans, int position)
    {
        var (low, high) = (0, spans.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Contains(position))
                return spans[middle];
            if (spans[middle].Start > position)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return null;
    }
}
