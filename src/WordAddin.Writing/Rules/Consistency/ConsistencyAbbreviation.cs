using WordAddin.Writing.Rules.Terms;

namespace WordAddin.Writing.Rules.Consistency;

/// <summary>One thing under two short forms.</summary>
public sealed class ConsistencyAbbreviation() : VariantRule(TermList.ConsistencyAbbreviation, offersFix: true);
