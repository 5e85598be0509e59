using System.Globalization;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Facts;

public class FactValidatorTests
{
    [Theory]
    [InlineData("proposalReplyRate=100", null)]
    [InlineData("proposalReplyRate=100.1", "proposalReplyRate:Error")]
    [InlineData("inspectionIssues=5 inspectionFixed=5", null)]
    [InlineData("inspectionIssues=5 inspectionFixed=6", "inspectionFixed:Error")]
    [InlineData("inspectionIssues=5 inspectionFixed=3", "inspectionFixed:Info")]
    [InlineData("inspectionFixed=6", null)]
    [InlineData("centralGroupSessions=4 topicCount=12", null)]
    [InlineData("centralGroupSessions=4 topicCount=13", "topicCount:Warning")]
    [InlineData("branchCount=3 branchCommittee=36", null)]
    [InlineData("branchCount=3 branchCommittee=35", "branchCommittee:Info")]
    [InlineData("problemCount=4 planItems=3", "planItems:Warning")]
    [InlineData("consultCount=-1", "consultCount:Error")]
    [InlineData("reportYear=23", "reportYear:Error")]
    public void Value_is_held_against_the_bounds_of_its_fact(string values, string? expected)
    {
        var facts = FactSheet.Empty("party-conduct");
        foreach (var pair in values.Split(' ').Select(pair => pair.Split('=')))
            facts = facts with { Values = facts.Values.Add(pair[0], new FactValue.Number(decimal.Parse(pair[1], CultureInfo.InvariantCulture))) };
        Assert.Equal(expected is null ? [] : [expected], FactValidator.Validate(facts).Select(violation => $"{violation.FactKey}:{violation.Severity}"));
    }

    [Fact]
    public void Year_of_the_file_and_the_fact_must_agree()
    {
        var facts = FactSheet.Empty("party-conduct", 2023);
        Assert.Empty(FactValidator.Validate(facts));
        facts = facts with { Values = facts.Values.Add(FactSheet.YearKey, new FactValue.Number(2022)) };
        Assert.Equal(Severity.Error, Assert.Single(FactValidator.Validate(facts)).Severity);
    }

    [Fact]
    public void Complete_sample_has_no_error() =>
        Assert.DoesNotContain(FactValidator.Validate(SampleFacts.Complete("party-conduct")), violation => violation.Severity == Severity.Error);
}
