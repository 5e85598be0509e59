using Newtonsoft.Json.Linq;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;
using Xunit.Abstractions;

namespace WordAddin.Writing.Tests.Seeds;

/// <summary>Holds the rules of the catalogue against errors labelled by hand and against places that only look like errors.</summary>
public class RuleSeedTests(ITestOutputHelper output)
{
    private static readonly Lazy<Dictionary<string, CheckReport>> Reports = new(() => ReadLabels("gold.jsonl")
        .Select(label => label.File).Distinct(StringComparer.Ordinal)
        .Where(file => File.Exists(Path.Combine(SeedFolder.Path!, file)))
        .ToDictionary(file => file, file => Checker.Full.Check(Manuscript.FromText(SeedFolder.Read(file)))));

    [SeedFact]
    public void Every_certain_label_of_a_rule_in_the_catalogue_is_found()
    {
        var labels = ReadLabels("gold.jsonl").Where(label => label.Tier == "A" && IsCheckable(label)).ToList();
        var missed = labels.Where(label => !IsFound(label)).ToList();

        output.WriteLine($"{labels.Count - missed.Count} of {labels.Count} labels of tier A are found.");
        Assert.NotEmpty(labels);
        Assert.Empty(missed.Select(label => $"{label.Id} {label.Rule} {label.File}@{label.Offset}: {label.Text}"));
    }

    [SeedFact]
    public void No_place_that_only_looks_like_an_error_is_reported()
    {
        var labels = ReadLabels("negatives.jsonl").Where(label => Reports.Value.ContainsKey(label.File)).ToList();
        var hits =
            from label in labels
            from finding in Reports.Value[label.File].Findings
            where finding.Scope == FindingScope.Span && label.MayTrigger.Contains(finding.Rule.Id) && Overlaps(finding, label)
            select $"{label.Id} {finding.Rule.Id} {label.File}@{label.Offset}: {label.Text}";

        Assert.NotEmpty(labels);
        Assert.Empty(hits);
    }

    /// <summary>Prints for each rule what it finds of the labels and what it reports beside them.</summary>
    [SeedFact]
    public void Recall_of_labels_is_what_reviewers_may_expect()
    {
        var labels = ReadLabels("gold.jsonl").Where(label => Reports.Value.ContainsKey(label.File)).ToList();
        var found = labels.Where(IsFound).ToHashSet();
        var findings = Reports.Value.SelectMany(report => report.Value.Findings.Select(finding => (File: report.Key, Finding: finding))).ToList();
        var extra = findings.Where(f => !labels.Any(label => label.File == f.File && (label.Scope == "document" ? Answers(f.Finding, label) : Overlaps(f.Finding, label)))).ToList();

        output.WriteLine("rule | A found/labels | B found/labels | C found/labels | findings | beside every label");
        foreach (var rule in labels.Select(label => label.Rule).Concat(findings.Select(f => f.Finding.Rule.Id)).Distinct().Order(StringComparer.Ordinal))
            output.WriteLine($"{rule} | {Ratio("A", rule)} | {Ratio("B", rule)} | {Ratio("C", rule)} | {findings.Count(f => f.Finding.Rule.Id == rule)} | {extra.Count(f => f.Finding.Rule.Id == rule)}");
        foreach (var label in labels.Where(label => label.Tier is "A" or "B" && !found.Contains(label)))
            output.WriteLine($"missed {label.Tier} {label.Id} {label.Rule}{(IsCheckable(label) ? "" : " (no such rule)")}: {label.Text}");

        Assert.Equal(1.0, Recall("A", _ => true));
        Assert.InRange(Recall("B", _ => true), 0.65, 1);
        Assert.InRange(Recall("A", IsNoPlaceholder), 0.95, 1);
        Assert.InRange(Recall("B", IsNoPlaceholder), 0.60, 1);

        string Ratio(string tier, string rule) => labels.Count(label => label.Tier == tier && label.Rule == rule) is var all and > 0
            ? $"{found.Count(label => label.Tier == tier && label.Rule == rule)}/{all}"
            : "";

        double Recall(string tier, Func<Label, bool> counts)
        {
            var wanted = labels.Where(label => label.Tier == tier && counts(label)).ToList();
            var recall = (double)wanted.Count(found.Contains) / wanted.Count;
            output.WriteLine($"tier {tier}: {wanted.Count(found.Contains)} of {wanted.Count}, {recall:P1}");
            return recall;
        }
    }

    private static bool IsNoPlaceholder(Label label) => !label.Rule.StartsWith("placeholder-", StringComparison.Ordinal);

    private static bool IsFound(Label label) => Reports.Value[label.File].Findings.Any(finding => Answers(finding, label));

    private static bool IsCheckable(Label label) => RuleCatalog.Find(label.Rule) is not null && Reports.Value.ContainsKey(label.File);

    private static bool Answers(Finding finding, Label label) =>
        finding.Rule.Id == label.Rule
        && (label.Scope == "document" || (label.Scope == "section" ? SharesParagraph(finding, label) : Overlaps(finding, label)));

    private static bool SharesParagraph(Finding finding, Label label)
    {
        var paragraph = Reports.Value[label.File].Manuscript.Paragraphs[finding.Paragraph];
        return new TextSpan(paragraph.FileOffset!.Value, paragraph.Text.Length + 1).Contains(label.Offset);
    }

    private static bool Overlaps(Finding finding, Label label)
    {
        var start = Reports.Value[label.File].Manuscript.Paragraphs[finding.Paragraph].FileOffset!.Value + finding.Span.Start;
        return new TextSpan(start, Math.Max(1, finding.Span.Length)).Overlaps(new TextSpan(label.Offset, Math.Max(1, label.Length)));
    }

    private static IEnumerable<Label> ReadLabels(string file) => SeedFolder.ReadLines(file).Select(JObject.Parse).Select(label => new Label(
        (string)label["id"]!,
        (string)label["seed"]!,
        (string?)label["rule"] ?? "",
        (string?)label["tier"],
        (string?)label["scope"],
        (int)label["offset"]!,
        (int)label["length"]!,
        (string)label["text"]!,
        label["may_trigger"]?.Values<string>().OfType<string>().ToHashSet(StringComparer.Ordinal) ?? []));

    private sealed record Label(
        string Id, string File, string Rule, string? Tier, string? Scope, int Offset, int Length, string Text, HashSet<string> MayTrigger);
}
