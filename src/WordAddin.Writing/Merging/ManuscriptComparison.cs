using System.Collections.Immutable;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Merging;

/// <summary>What changed between two versions of a report.</summary>
/// <param name="Sections">In the order of the new manuscript; a removed section follows the one it used to follow.</param>
/// <param name="Figures">In the order of the new manuscript, those that are gone last.</param>
/// <param name="GoneFindings">Findings of the old manuscript that the new one has no more.</param>
/// <param name="NewFindings">Findings of the new manuscript that the old one had not.</param>
public sealed record ManuscriptComparison(
    ImmutableArray<ComparedSection> Sections,
    ImmutableArray<FigureDifference> Figures,
    ImmutableArray<Finding> GoneFindings,
    ImmutableArray<Finding> NewFindings)
{
    /// <summary>True when no section changed, moved, came or went.</summary>
    public bool IsSameText => Sections.All(section => section.Status == SectionStatus.Unchanged);
}
