using WordAddin.Writing.Merging;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts.Comparisons;

/// <summary>Two checked versions of a report and what changed between them.</summary>
/// <param name="OldFile">The name the caller gave the old version.</param>
/// <param name="NewFile">The name the caller gave the new version.</param>
public sealed record ComparedManuscripts(string OldFile, CheckReport Old, string NewFile, CheckReport New)
{
    public ManuscriptComparison Comparison { get; } = SectionComparison.Compare(Old, New);
}
