namespace WordAddin.House.Tests.Layout;

/// <summary>A contract file is read by both sides, or it is no contract.</summary>
public sealed class ContractTests
{
    [Fact]
    public void Contract_is_read_by_the_server_and_by_the_pane()
    {
        var server = Texts(Repository.FilesBelow("tests/", ".cs"));
        var pane = Texts(Repository.FilesBelow("addin-web/", ".ts").Concat(Repository.FilesBelow("addin-web/", ".tsx")));
        var contracts = Repository.Files.Where(file => file.StartsWith("tests/contracts/", StringComparison.Ordinal) && !file.EndsWith(".md", StringComparison.Ordinal));
        Assert.All(contracts, contract =>
        {
            var name = Path.GetFileName(contract);
            Assert.Contains(name, server, StringComparison.Ordinal);
            Assert.Contains(name, pane, StringComparison.Ordinal);
        });
    }

    private static string Texts(IEnumerable<string> files) => string.Concat(files.Select(Repository.Read));
}
