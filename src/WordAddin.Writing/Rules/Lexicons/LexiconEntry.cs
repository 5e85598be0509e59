namespace WordAddin.Writing.Rules.Lexicons;

/// <summary>One line of a word list.</summary>
/// <param name="Term">What is looked for.</param>
/// <param name="Replacement">What to write instead; empty when the list only names terms.</param>
/// <param name="Source">Where the entry comes from.</param>
/// <param name="ValidFrom">Before this day the entry says nothing about a text.</param>
/// <param name="Scope">Whom it is for: <c>all</c>, or the kind of unit such as <c>cppcc</c>.</param>
public sealed record LexiconEntry(string Term, string Replacement, string Source, DateOnly ValidFrom, string Scope);
