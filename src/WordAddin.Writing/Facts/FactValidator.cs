using System.Collections.Immutable;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Facts;

/// <summary>Holds the values of a facts sheet against the bounds in the dictionary.</summary>
public static class FactValidator
{
    private static readonly BilingualText Negative = new("数量不应为负数。", "A figure cannot be negative.");

    private static readonly BilingualText YearsDiffer =
        new("报告年度与文件中的年度不一致。", "The fact reportYear differs from the year of the file.");

    /// <summary>In the order of the dictionary; missing facts are no violation, they show as gaps.</summary>
    public static ImmutableArray<FactViolation> Validate(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var violations = ImmutableArray.CreateBuilder<FactViolation>();
        foreach (var fact in FactCatalog.Facts)
        {
            if (facts.Find(fact.Key) is not FactValue.Number(var number))
                continue;
            if (number < 0)
                violations.Add(new FactViolation(fact.Key, Severity.Error, Negative));
            violations.AddRange(fact.Constraints
                .Where(constraint => !Holds(constraint, number, facts))
                .Select(constraint => new FactViolation(fact.Key, constraint.Severity, constraint.Message)));
        }

        if (facts.Year is { } year && facts.Find(FactSheet.YearKey) is FactValue.Number(var given) && given != year)
            violations.Add(new FactViolation(FactSheet.YearKey, Severity.Error, YearsDiffer));
        return violations.ToImmutable();
    }

    private static bool Holds(FactConstraint constraint, decimal number, FactSheet facts) =>
        !(number < constraint.Minimum || number > constraint.Maximum)
        && !(number > constraint.Times * NumberOf(constraint.AtMostFact, facts))
        && !(number < constraint.Times * NumberOf(constraint.AtLeastFact, facts));

    // Comparisons with null are false: a bound that is not given, or hangs on a fact not given, does not apply.
    private static decimal? NumberOf(string? key, FactSheet facts) =>
        key is not null && facts.Find(key) is FactValue.Number(var number) ? number : null;
}
