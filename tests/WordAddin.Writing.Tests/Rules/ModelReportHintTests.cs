using WordAddin.Writing.Genres;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;
using WordAddin.Writing.Tests.Genres;

namespace WordAddin.Writing.Tests.Rules;

/// <summary>On title, parts and proportion a model report gives not even a hint.</summary>
public class ModelReportHintTests
{
    private static readonly string[] groups = ["titles", "structure", "balance"];

    public static TheoryData<string> Ids => [.. GenreCatalog.Ids];

    /// <summary>A model with the writer's name below its title needs none at its end.</summary>
    public static TheoryData<string> SignedAtEnd => [.. GenreCatalog.Genres.Where(genre => genre.TitleNote is null).Select(genre => genre.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Model_report_is_silent_on_structure(string id) =>
        Assert.Empty(FindingsIn(ModelReport.TextOf(id)).Select(finding => $"{finding.Rule.Id} in paragraph {finding.Paragraph}"));

    [Theory]
    [MemberData(nameof(SignedAtEnd))]
    public void Model_report_without_its_end_lacks_closing_and_signature(string id)
    {
        var lines = ModelReport.TextOf(id).Split('\n');

        var rules = FindingsIn(string.Join('\n', lines[..^3])).Select(finding => finding.Rule.Id).ToList();

        Assert.Contains("closing-missing", rules);
        Assert.Contains("signature-missing", rules);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Model_report_without_its_title_lacks_it(string id)
    {
        var text = ModelReport.TextOf(id);

        Assert.Contains(FindingsIn(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]), finding => finding.Rule.Id == "title-missing");
    }

    private static IEnumerable<Finding> FindingsIn(string text) =>
        Checker.Full.Check(Manuscript.FromText(text)).Findings.Where(finding => groups.Contains(finding.Rule.Group));
}
