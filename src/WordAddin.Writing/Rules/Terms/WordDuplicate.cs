namespace WordAddin.Writing.Rules.Terms;

/// <summary>A character or word written twice by a slip of the hand.</summary>
public sealed class WordDuplicate() : TermRule(TermList.WordDuplicate);
