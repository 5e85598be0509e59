namespace WordAddin.Writing.Rules.Terms;

/// <summary>A 政协 handles 提案; 议案 belong to the people's congress.</summary>
public sealed class TermCppccProposal() : TermRule(TermList.TermCppccProposal);
