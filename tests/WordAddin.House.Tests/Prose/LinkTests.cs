using System.Text.RegularExpressions;

namespace WordAddin.House.Tests.Prose;

public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.FilesBelow("", ".md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Relative_link_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(page)!;
        var targets = Link().Matches(Repository.Read(page)).Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));
        Assert.All(targets, target => Assert.True(Repository.Exists(Path.Combine(folder, target)), target));
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)]*\)")]
    private static partial Regex Link();
}
