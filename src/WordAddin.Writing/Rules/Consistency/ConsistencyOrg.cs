using WordAddin.Writing.Rules.Terms;

namespace WordAddin.Writing.Rules.Consistency;

/// <summary>One body under two names, such as 办公室 and 办公厅.</summary>
public sealed class ConsistencyOrg() : VariantRule(TermList.ConsistencyOrg, offersFix: false);
