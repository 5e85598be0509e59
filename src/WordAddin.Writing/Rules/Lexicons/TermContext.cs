using System.Buffers;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Lexicons;

/// <summary>
/// Words around a term, written with <c>~</c> for the term: <c>周~来</c> stands directly around it, <c>~…贡献</c> and
/// <c>收受…~</c> stand before or behind it in the same clause, <c>礼金</c> stands anywhere near.
/// </summary>
internal sealed class TermContext
{
    /// <summary>How far a clause is followed; longer ones would make long texts slow.</summary>
    private const int ClauseReach = 24;
    private const int NearReach = 40;

    private static readonly SearchValues<char> clauseMarks = SearchValues.Create("，。；：！？,;:!?");

    private readonly string before;
    private readonly string behind;
    private readonly Place place;

    private TermContext(string before, string behind, Place place) => (this.before, this.behind, this.place) = (before, behind, place);

    private enum Place
    {
        Adjacent,
        ClauseBefore,
        ClauseBehind,
        Near,
    }

    public static TermContext Parse(string pattern)
    {
        var term = pattern.IndexOf('~', StringComparison.Ordinal);
        if (term < 0)
            return new TermContext(pattern, "", Place.Near);
        var (before, behind) = (pattern[..term], pattern[(term + 1)..]);
        if (before.EndsWith('…'))
            return new TermContext(before[..^1], "", Place.ClauseBefore);
        return behind.StartsWith('…') ? new TermContext("", behind[1..], Place.ClauseBehind) : new TermContext(before, behind, Place.Adjacent);
    }

    public bool Surrounds(string text, TextSpan term) => place switch
    {
        Place.Adjacent => text.AsSpan(0, term.Start).EndsWith(before) && text.AsSpan(term.End).StartsWith(behind),
        Place.ClauseBefore => ClauseBefore(text, term.Start).Contains(before, StringComparison.Ordinal),
        Place.ClauseBehind => ClauseBehind(text, term.End).Contains(behind, StringComparison.Ordinal),
        _ => Near(text, term).Contains(before, StringComparison.Ordinal),
    };

    private static ReadOnlySpan<char> ClauseBefore(string text, int end)
    {
        var reach = text.AsSpan(Math.Max(0, end - ClauseReach)..end);
        return reach[(reach.LastIndexOfAny(clauseMarks) + 1)..];
    }

    private static ReadOnlySpan<char> ClauseBehind(string text, int start)
    {
        var reach = text.AsSpan(start, Math.Min(ClauseReach, text.Length - start));
        var mark = reach.IndexOfAny(clauseMarks);
        return mark < 0 ? reach : reach[..mark];
    }

    private static ReadOnlySpan<char> Near(string text, TextSpan term) =>
        text.AsSpan(Math.Max(0, term.Start - NearReach)..Math.Min(text.Length, term.End + NearReach));
}
