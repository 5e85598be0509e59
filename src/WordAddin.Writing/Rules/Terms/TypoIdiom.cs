using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>Idioms and four-character phrases with a wrong character.</summary>
public sealed class TypoIdiom() : TermRule(TermList.TypoIdiom)
{
    protected override Zone Reads => Zone.Written;
}
