namespace WordAddin.House.Tests.Layout;

public sealed class TopLevelTests
{
    private static readonly string[] FixedByTheCustomer = ["README.md", "WordAddin.sln", "addin-web", "manifest", "src", "tests"];

    [Fact]
    public void Root_shows_what_the_customer_fixed_and_nothing_else()
    {
        var visible = Repository.Files.Select(file => file.Split('/')[0]).Where(name => name[0] != '.').Distinct(StringComparer.Ordinal);
        Assert.Equal(FixedByTheCustomer, visible.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_room_has_a_map()
    {
        var rooms = Repository.FilesBelow("src/", ".csproj").Select(project => Path.GetDirectoryName(project)!)
            .Concat(["addin-web", "manifest", "src", "tests"]);
        Assert.All(rooms, room => Assert.True(Repository.Exists($"{room}/README.md"), room));
    }
}
