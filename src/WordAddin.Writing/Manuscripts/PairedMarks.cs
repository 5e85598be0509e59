using System.Collections.Immutable;

namespace WordAddin.Writing.Manuscripts;

/// <summary>Finds outermost stretches between an opening and a closing mark.</summary>
internal static class PairedMarks
{
    /// <summary>Outermost pairs in order; marks without a partner are passed over.</summary>
    public static ImmutableArray<TextSpan> Find(string text, char open, char close)
    {
        if (!text.Contains(open, StringComparison.Ordinal))
            return [];
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == open && depth++ == 0)
                start = i;
            else if (text[i] == close && depth > 0 && --depth == 0)
                spans.Add(TextSpan.FromBounds(start, i + 1));
        }

        return spans.ToImmutable();
    }
}
