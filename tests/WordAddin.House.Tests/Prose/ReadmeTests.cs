using System.Globalization;
using System.Text.RegularExpressions;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Rules;

namespace WordAddin.House.Tests.Prose;

public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("dotnet run --project src/WordAddin.Host")]
    [InlineData("bash tests/run.sh")]
    public void Readme_gives_the_two_commands(string command) =>
        Assert.Contains(command, Repository.Read("README.md"), StringComparison.Ordinal);

    [Fact]
    public void Number_in_the_readme_is_the_true_one()
    {
        var stated = Figure().Matches(Repository.Read("README.md"));
        Assert.NotEmpty(stated);
        Assert.All(stated, match => Assert.Equal(
            match.Groups["what"].Value == "rules" ? RuleCatalog.Rules.Length : GenreCatalog.Ids.Length,
            int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(@"(?<number>\d+) (?<what>rules|kinds of report)")]
    private static partial Regex Figure();
}
