using WordAddin.Writing.Facts;
using WordAddin.Writing.Packs;

namespace WordAddin.Writing.Tests.Facts;

public class FactCatalogTests
{
    private const string File = "Facts/facts.json";

    [Fact]
    public void Every_fact_is_named_in_both_languages_and_has_what_its_type_needs()
    {
        Assert.Equal(94, FactCatalog.Facts.Length);
        Assert.All(FactCatalog.Facts, fact =>
        {
            Assert.Contains(fact.Name.Chinese, unit => char.IsBetween(unit, (char)0x4E00, (char)0x9FFF));
            Assert.All(fact.Name.English, unit => Assert.True(char.IsAscii(unit)));
            Assert.Equal(fact.Type is FactType.Count or FactType.Rate, fact.Unit.Length > 0);
            Assert.Equal(fact.Type == FactType.Bool, fact.WhenTrue is not null && fact.WhenFalse is not null);
            Assert.All(fact.Constraints, constraint => Assert.True(
                constraint.Minimum is not null || constraint.Maximum is not null || constraint.AtMostFact is not null || constraint.AtLeastFact is not null));
        });
        Assert.All(FactCatalog.Facts.Where(fact => fact.Type == FactType.Rate), fact => Assert.Contains(fact.Constraints, constraint => constraint.Maximum == 100));
    }

    [Theory]
    [InlineData("\"type\": \"pct\"", "\"type\": \"percent\"", "wrong-type")]
    [InlineData("\"minimum\": 4", "\"minimum\": \"4\"", "wrong-type")]
    [InlineData("\"minimum\": 4", "\"atLeast\": 4", "unknown-member")]
    [InlineData("\"atMostFact\": \"researchReports\"", "\"atMostFact\": \"noSuchFact\"", "unknown-fact")]
    [InlineData("\"key\": \"unit\"", "\"key\": \"reportYear\"", "duplicate-key")]
    public void Fault_is_told_with_its_code_and_line(string intact, string broken, string code)
    {
        var lines = EmbeddedText.Read(File).Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains(intact, StringComparison.Ordinal));
        Assert.True(line >= 0, "The dictionary has changed: " + intact);
        lines[line] = lines[line].Replace(intact, broken, StringComparison.Ordinal);
        var fault = Assert.Throws<PackException>(() => FactCatalog.Read(File, string.Join('\n', lines)));
        Assert.Equal(code, fault.Code);
        Assert.Equal(line + 1, fault.Line);
        Assert.True(fault.Column > 0);
    }
}
