namespace WordAddin.Writing.Rules.Terms;

/// <summary>The word lists that are looked for together; each is named as the rule that reads it.</summary>
internal enum TermList
{
    TypoDictionary,
    TypoIdiom,
    WordCollocation,
    WordZuochu,
    WordDuplicate,
    SetPhrase,
    TermCppccMeeting,
    TermStudyGroup,
    SetPhraseOrder,
    SetPhraseOutdated,
    TermCppccProposal,
    TermCppccRole,
    TermXunshiXuncha,
    TermPersonalMatters,
    TermAbbrevBroken,
    SensitiveLeaderTitle,
    WordZhiding,
    WordOveruse,
    ConsistencyOrg,
    ConsistencyOrgSeparator,
    ConsistencyAbbreviation,
    ConsistencyTerm,
    ConsistencyQuoteStyle,
}
