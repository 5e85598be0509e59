using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Genres;

/// <summary>A model that the product itself would find fault with is no model.</summary>
public class ModelReportTests
{
    public static TheoryData<string> Ids => [.. GenreCatalog.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Model_report_stands_up_to_the_checker(string id)
    {
        var report = Checker.Full.Check(Manuscript.FromText(ModelReport.TextOf(id)));
        Assert.Empty(report.Findings.Where(finding => finding.Severity > Severity.Info)
            .Select(finding => $"{finding.Rule.Id} in paragraph {finding.Paragraph}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Model_report_has_every_section_in_order_and_in_proportion(string id)
    {
        var report = Checker.Full.Check(Manuscript.FromText(ModelReport.TextOf(id)));
        var sections = report.Sections.Where(section => !section.Path.Contains('/', StringComparison.Ordinal)).ToList();
        Assert.Equal(
            GenreCatalog.Find(id)!.Sections.Where(section => section.Kind == SectionKind.Numbered).Select(section => section.Key),
            sections.Select(section => section.SectionKey));
        Assert.Empty(sections.Where(section => section.Status != LengthStatus.Ok)
            .Select(section => $"{section.Heading} {section.Characters} {section.Share:0.000} {section.Status}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Model_report_names_its_figures(string id) =>
        Assert.True(Checker.Full.Check(Manuscript.FromText(ModelReport.TextOf(id))).Figures.Length >= 20);
}
