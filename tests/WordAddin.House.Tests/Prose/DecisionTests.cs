namespace WordAddin.House.Tests.Prose;

public sealed class DecisionTests
{
    private const string Folder = "src/decisions/";

    public static TheoryData<string> Decisions => [.. DecisionFiles];

    private static IEnumerable<string> DecisionFiles =>
        Repository.FilesBelow(Folder, ".md").Where(file => !file.EndsWith("README.md", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Decision_says_status_context_decision_and_consequences(string decision)
    {
        var text = Repository.Read(decision);
        Assert.Matches(@"^src/decisions/\d{4}-[a-z0-9-]+\.md$", decision);
        Assert.All(["Status: ", "## Context", "## Decision", "## Consequences"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_of_decisions_are_not_used_twice()
    {
        var numbers = DecisionFiles.Select(file => Path.GetFileName(file)[..4]).ToList();
        Assert.Equal(numbers.Distinct(StringComparer.Ordinal), numbers);
    }
}
