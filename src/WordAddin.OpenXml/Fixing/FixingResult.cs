using System.Collections.Immutable;
using WordAddin.Writing.Rules;

namespace WordAddin.OpenXml.Fixing;

/// <summary>Which fixes are in the new file.</summary>
/// <param name="Applied">Those that are, in the order they were given.</param>
/// <param name="Skipped">
/// Those that are not: their paragraph has changed, they touch another fix, or the file cannot hold what they write.
/// </param>
public sealed record FixingResult(ImmutableArray<Fix> Applied, ImmutableArray<Fix> Skipped)
{
    internal static FixingResult Of(IEnumerable<Fix> asked, ImmutableArray<Fix> applied)
    {
        var done = new HashSet<Fix>(applied, ReferenceEqualityComparer.Instance);
        return new FixingResult(applied, [.. asked.Where(fix => !done.Contains(fix))]);
    }
}
