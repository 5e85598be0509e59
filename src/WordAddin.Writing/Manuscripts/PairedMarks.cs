using System.Collections.Immutable;

namespace WordAddin.Writing.Manuscripts;

/// <summary>Finds outermost stretches between an opening and a closing mark.</summary>
internal static class PairedMarks
{
    /// <summary>Outermost pairs in order; marks without a partner are passed over.</summary>
    public static ImmutableArray<TextSpan> Find(string text, char open, char close)
    {
        var i = text.IndexOf(open, StringComparison.Ordinal);
        if (i < 0)
            return [];
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var start = i;
        var depth = 1;
        while (text.AsSpan(i + 1).IndexOfAny(open, close) is >= 0 and var distance)
        {
            i += distance + 1;
            if (text[i] == open && depth++ == 0)
                start = i;
            else if (text[i] == close && depth > 0 && --depth == 0)
                spans.Add(TextSpan.FromBounds(start, i + 1));
        }

        return spans.ToImmutable();
    }
}
