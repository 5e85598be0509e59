using WordAddin.Writing.Genres;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;
using Xunit.Abstractions;

namespace WordAddin.Writing.Tests.Clean;

/// <summary>How much the whole catalogue says about thirty reports that a careful reviewer would let pass.</summary>
public class CleanReportFindingsTests(ITestOutputHelper output)
{
    private const int ReportsPerGenre = 5;

    [Fact]
    public void Clean_reports_get_no_error_few_warnings_and_few_hints()
    {
        var reports = GenreCatalog.Ids.SelectMany(id => Enumerable.Range(1, ReportsPerGenre)
            .Select(seed => Checker.Full.Check(Manuscript.FromText(CleanReport.Compose(id, seed))))).ToList();
        var thousands = reports.Sum(report => report.Manuscript.Paragraphs.Sum(paragraph => paragraph.Text.Length)) / 1000.0;
        var findings = reports.SelectMany(report => report.Findings.Select(finding => (report, finding))).ToList();

        foreach (var rule in findings.GroupBy(f => f.finding.Rule.Id).OrderByDescending(group => group.Count()))
            output.WriteLine($"{rule.Count()} {rule.Key} {rule.First().finding.Severity}: {TextOf(rule.First().report, rule.First().finding)}");
        output.WriteLine($"{thousands:0.0} thousand characters: {Count(Severity.Error)} errors, {Count(Severity.Warning)} warnings, {Count(Severity.Info)} hints");

        Assert.Equal(0, Count(Severity.Error));
        Assert.InRange(Count(Severity.Warning) / thousands, 0, 0.5);
        Assert.InRange(Count(Severity.Info) / thousands, 0, 3);

        int Count(Severity severity) => findings.Count(f => f.finding.Severity == severity);
    }

    private static string TextOf(CheckReport report, Finding finding) =>
        report.Manuscript.Paragraphs[finding.Paragraph].Text.Substring(finding.Span.Start, finding.Span.Length);
}
