using WordAddin.Writing.Rules.Terms;

namespace WordAddin.Writing.Rules.Consistency;

/// <summary>One notion in two wordings.</summary>
public sealed class ConsistencyTerm() : VariantRule(TermList.ConsistencyTerm, offersFix: false);
