using System.Diagnostics.CodeAnalysis;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>Wrong characters that no context makes right; names in quotation marks and 《》 are read as well.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The class is named as the rule's stable id.")]
public sealed class TypoDictionary() : TermRule(TermList.TypoDictionary)
{
    protected override Zone Reads => Zone.All;
}
