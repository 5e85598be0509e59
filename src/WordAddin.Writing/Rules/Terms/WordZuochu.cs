namespace WordAddin.Writing.Rules.Terms;

/// <summary>作出 before a decision, a contribution and the like.</summary>
public sealed class WordZuochu() : TermRule(TermList.WordZuochu);
