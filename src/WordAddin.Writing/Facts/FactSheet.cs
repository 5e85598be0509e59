using System.Collections.Immutable;

namespace WordAddin.Writing.Facts;

/// <summary>事实栏: the facts a writer gave for one report. A fact that is not here shows as a gap.</summary>
/// <param name="GenreId">Id of the genre.</param>
/// <param name="Year">The year reported on; also stands for the fact <c>reportYear</c>.</param>
/// <param name="Values">Values by key of the fact; each fits the type of its fact.</param>
public sealed record FactSheet(string GenreId, int? Year, ImmutableSortedDictionary<string, FactValue> Values)
{
    /// <summary>Key of the fact that the member <c>year</c> of a facts file stands for.</summary>
    public const string YearKey = "reportYear";

    /// <summary>No facts yet: every place shows as a gap.</summary>
    public static FactSheet Empty(string genreId, int? year = null) =>
        new(genreId, year, ImmutableSortedDictionary.Create<string, FactValue>(StringComparer.Ordinal));

    /// <summary>The value of a fact, or null when the writer has not given it.</summary>
    public FactValue? Find(string key) =>
        Values.GetValueOrDefault(key)
        ?? (Year is { } year && string.Equals(key, YearKey, StringComparison.Ordinal) ? new FactValue.Number(year) : null);
}
