using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>The list of expressions from which a missing word can be told (FixedExpressions.tsv).</summary>
internal static class FixedExpressions
{
    private static readonly Lazy<ImmutableArray<FixedExpression>> all = new(() =>
        [.. Lexicon.Load("Rules/Residue/FixedExpressions.tsv").Entries.Select(Parse)]);

    /// <summary>The only expression that <paramref name="span"/> can be completed to, or null.</summary>
    public static FixedExpression? Match(string text, TextSpan span)
    {
        foreach (var expression in all.Value)
        {
            if (text.AsSpan(0, span.Start).EndsWith(expression.Before) && text.AsSpan(span.End).StartsWith(expression.After))
                return expression;
        }

        return null;
    }

    /// <summary>The term holds the expression with the part that may be missing in braces: 光荣在党{50}年.</summary>
    private static FixedExpression Parse(LexiconEntry entry)
    {
        var open = entry.Term.IndexOf('{', StringComparison.Ordinal);
        var close = entry.Term.IndexOf('}', StringComparison.Ordinal);
        return new FixedExpression(entry.Term[..open], entry.Term[(open + 1)..close], entry.Term[(close + 1)..]);
    }
}
