using System.Collections.Immutable;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules;

/// <summary>Runs the catalogue over a manuscript. Pure: the same manuscript and options give the same report.</summary>
public sealed class Checker(ImmutableArray<Rule> rules)
{
    /// <summary>The checker with every rule of the catalogue.</summary>
    public static Checker Full { get; } = new(RuleCatalog.Rules);

    /// <exception cref="ArgumentException">The options name a genre that does not exist.</exception>
    public CheckReport Check(Manuscript manuscript, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        options ??= CheckOptions.Default;
        var outline = OutlineReader.Read(manuscript);
        var match = MatchOf(manuscript, outline, options);
        var reading = new Reading(manuscript, outline, match);
        var findings = new List<Finding>();
        var cut = ImmutableArray.CreateBuilder<string>();
        foreach (var rule in rules)
        {
            if (options.DisabledRules.Contains(rule.Id) || reading.Pack?.RulesOff.Contains(rule.Id) == true)
                continue;
            var sink = new FindingSink(rule, findings);
            rule.Check(reading, sink);
            if (sink.IsCut)
                cut.Add(rule.Id);
        }

        var withheld = Withhold(findings, manuscript);
        return new CheckReport
        {
            Manuscript = manuscript,
            Outline = outline,
            Genre = match,
            Findings = [.. InOrder(findings, finding => finding)],
            Withheld = [.. InOrder(withheld, item => item.Finding)],
            CutRules = cut.ToImmutable(),
            Sections = reading.Sections,
            Figures = reading.Figures,
        };
    }

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, Finding> finding) =>
        items.OrderBy(item => finding(item).Scope != FindingScope.Document)
            .ThenBy(item => finding(item).Paragraph).ThenBy(item => finding(item).Span.Start).ThenByDescending(item => finding(item).Severity);

    /// <summary>Takes out what the writer decided to leave.</summary>
    private static List<WithheldFinding> Withhold(List<Finding> findings, Manuscript manuscript)
    {
        var withheld = new List<WithheldFinding>();
        if (manuscript.Ignored.IsEmpty)
            return withheld;
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var ignored in manuscript.Ignored)
            reasons[ignored.Key] = ignored.Reason;
        findings.RemoveAll(finding =>
        {
            if (!reasons.TryGetValue(FindingKey.Of(finding, manuscript), out var reason))
                return false;
            withheld.Add(new WithheldFinding(finding, reason));
            return true;
        });
        return withheld;
    }

    private static GenreMatch? MatchOf(Manuscript manuscript, Outline outline, CheckOptions options)
    {
        if (options.GenreId is not { } id)
            return GenreRecognizer.Recognize(manuscript, outline);
        var genre = GenreCatalog.Find(id) ?? throw new ArgumentException($"There is no genre '{id}'.", nameof(options));
        return GenreRecognizer.Given(genre);
    }
}
