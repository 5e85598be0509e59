using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules;

/// <summary>Runs the catalogue over a manuscript. Pure: the same manuscript and options give the same report.</summary>
public sealed class Checker(ImmutableArray<Rule> rules)
{
    /// <summary>The checker with every rule of the catalogue.</summary>
    public static Checker Full { get; } = new(RuleCatalog.Rules);

    public CheckReport Check(Manuscript manuscript, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        options ??= CheckOptions.Default;
        var outline = OutlineReader.Read(manuscript);
        var reading = new Reading(manuscript, outline);
        var findings = new List<Finding>();
        foreach (var rule in rules)
        {
            if (!options.DisabledRules.Contains(rule.Id))
                rule.Check(reading, new FindingSink(rule, findings));
        }

        return new CheckReport
        {
            Manuscript = manuscript,
            Outline = outline,
            Genre = reading.Genre,
            Findings = [.. findings.OrderBy(f => f.Scope != FindingScope.Document)
                .ThenBy(f => f.Paragraph).ThenBy(f => f.Span.Start).ThenByDescending(f => f.Severity)],
        };
    }
}
