using System.Collections.Immutable;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules;

/// <summary>The answer of a check: the same object behind the pane, the HTTP API, the command line and the audit.</summary>
public sealed record CheckReport
{
    public required Manuscript Manuscript { get; init; }

    public required Outline Outline { get; init; }

    public GenreMatch? Genre { get; init; }

    /// <summary>In document order; at one place the graver first.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What rules found and the writer decided to leave (<see cref="Manuscript.Ignored"/>), in document order.</summary>
    public ImmutableArray<WithheldFinding> Withheld { get; init; } = [];

    /// <summary>Ids of the rules that found more than <see cref="FindingSink.Limit"/>; the rest is not in <see cref="Findings"/>.</summary>
    public ImmutableArray<string> CutRules { get; init; } = [];

    /// <summary>In document order, sub-sections after their section.</summary>
    public required ImmutableArray<SectionLength> Sections { get; init; }

    /// <summary>In document order.</summary>
    public required ImmutableArray<Figure> Figures { get; init; }
}
