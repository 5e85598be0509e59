namespace WordAddin.Writing.Rules.Terms;

/// <summary>The duties of a 政协 under their names.</summary>
public sealed class TermCppccRole() : TermRule(TermList.TermCppccRole);
