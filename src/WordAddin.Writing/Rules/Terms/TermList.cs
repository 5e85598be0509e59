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
}
