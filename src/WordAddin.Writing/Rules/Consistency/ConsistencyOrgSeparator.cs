using WordAddin.Writing.Rules.Terms;

namespace WordAddin.Writing.Rules.Consistency;

/// <summary>Bodies side by side, now with and now without 、.</summary>
public sealed class ConsistencyOrgSeparator() : VariantRule(TermList.ConsistencyOrgSeparator, offersFix: true);
