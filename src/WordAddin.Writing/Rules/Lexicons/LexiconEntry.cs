using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Lexicons;

/// <summary>One line of a word list.</summary>
/// <param name="Term">What is looked for.</param>
/// <param name="Replacement">What to write instead; empty when the list only names terms.</param>
/// <param name="Source">Where the entry comes from.</param>
/// <param name="ValidFrom">Before this day the entry says nothing about a text.</param>
/// <param name="Scope">Whom it is for: <c>all</c>, or the kind of unit such as <c>cppcc</c>.</param>
public sealed record LexiconEntry(string Term, string Replacement, string Source, DateOnly ValidFrom, string Scope)
{
    /// <summary>After this day the entry says nothing about a text; null while it is in force.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The entry speaks only where one of these contexts is given; empty for everywhere.</summary>
    internal ImmutableArray<TermContext> When { get; init; } = [];

    /// <summary>The entry is silent where one of these contexts is given.</summary>
    internal ImmutableArray<TermContext> Unless { get; init; } = [];

    /// <summary>True in a text about <paramref name="year"/>; a text of unknown year is taken for a recent one.</summary>
    internal bool IsInForce(int? year) =>
        year is null ? ValidTo is null : ValidFrom.Year <= year && (ValidTo is null || year <= ValidTo.Value.Year);

    /// <summary>True when the words around <paramref name="span"/> let the entry speak.</summary>
    internal bool Fits(string text, TextSpan span)
    {
        foreach (var context in Unless)
        {
            if (context.Surrounds(text, span))
                return false;
        }

        foreach (var context in When)
        {
            if (context.Surrounds(text, span))
                return true;
        }

        return When.IsEmpty;
    }
}
