using System.Text.RegularExpressions;

namespace WordAddin.House.Tests.Layout;

public sealed partial class SourceFileTests
{
    [Fact]
    public void File_holds_one_type_and_has_its_name()
    {
        var faults =
            from file in Repository.FilesBelow("src/", ".cs")
            let types = TopLevelType().Matches(Repository.Read(file)).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList()
            where types.Count > 1 || (types.Count == 1 && types[0] != Path.GetFileNameWithoutExtension(file))
            select $"{file}: {string.Join(", ", types)}";
        Assert.Empty(faults);
    }

    [Fact]
    public void Name_of_a_file_says_what_it_is()
    {
        var sources = Repository.FilesBelow("src/", ".cs").Concat(Repository.FilesBelow("tests/", ".cs"))
            .Concat(Repository.FilesBelow("addin-web/", ".ts")).Concat(Repository.FilesBelow("addin-web/", ".tsx"));
        Assert.DoesNotContain(sources, file => EmptyName().IsMatch(Path.GetFileNameWithoutExtension(file)));
    }

    [Fact]
    public void Only_one_folder_names_Office_or_Word()
    {
        var faults =
            from file in Repository.FilesBelow("addin-web/src/", ".ts").Concat(Repository.FilesBelow("addin-web/src/", ".tsx"))
            where !file.StartsWith("addin-web/src/word/", StringComparison.Ordinal)
            from match in OfficeGlobal().Matches(Repository.Read(file))
            select $"{file}: {match.Value}";
        Assert.Empty(faults);
    }

    [GeneratedRegex(@"^(?:public|internal)(?: sealed| static| abstract| readonly| partial| ref)*(?: record struct| record class| class| record| struct| interface| enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex("(?:Manager|Helper|Util)s?$", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"(?<![\w.'""])(?:Office|Word|OfficeExtension)\.(?!js\b)\w+")]
    private static partial Regex OfficeGlobal();
}
