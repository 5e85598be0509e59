using System.Text.RegularExpressions;
using WordAddin.Writing.Rules;

namespace WordAddin.House.Tests.Rules;

/// <summary>A rule is a class, a page of the same name beside it and a line of the catalogue.</summary>
public sealed partial class RuleHouseTests
{
    private const string RuleFolder = "src/WordAddin.Writing/Rules/";

    public static TheoryData<string> RuleIds => [.. RuleCatalog.Rules.Select(rule => rule.Id)];

    [Fact]
    public void Every_class_of_a_rule_stands_once_in_the_catalogue()
    {
        var classes = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);
        Assert.Equal(
            classes.Select(type => type.Name).Order(StringComparer.Ordinal),
            RuleCatalog.Rules.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Catalogue_keeps_the_rules_of_a_folder_together()
    {
        var folders = RuleCatalog.Rules.Select(rule => rule.GetType().Namespace!).ToList();
        var runs = folders.Where((folder, index) => index == 0 || folders[index - 1] != folder).ToList();
        Assert.Equal(runs.Distinct(StringComparer.Ordinal), runs);
    }

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        var pages = Repository.FilesBelow(RuleFolder, ".md").Where(file => !file.EndsWith("README.md", StringComparison.Ordinal));
        Assert.Equal(
            RuleCatalog.Rules.Select(PageOf).Order(StringComparer.Ordinal),
            pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_class_and_page_stand_side_by_side_under_one_id(string id)
    {
        var page = PageOf(RuleCatalog.Find(id)!);
        Assert.True(Repository.Exists(page.Replace(".md", ".cs", StringComparison.Ordinal)));
        Assert.Equal(id, Head(page)["id"]);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_has_every_text_in_both_languages_with_the_same_values(string id)
    {
        var head = Head(PageOf(RuleCatalog.Find(id)!));
        var chinese = head.Keys.Where(key => key == "title" || key.Split('.')[0] == "message").ToList();
        var english = head.Keys.Where(key => key.Split('.')[0] is "titleEn" or "messageEn").ToList();
        Assert.Contains("title", chinese);
        Assert.Contains(chinese, key => key.StartsWith("message", StringComparison.Ordinal));
        Assert.Equal(chinese.Select(EnglishKey).Order(StringComparer.Ordinal), english.Order(StringComparer.Ordinal));
        Assert.All(chinese, key => Assert.Equal(Values(head[key]), Values(head[EnglishKey(key)])));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_shows_what_is_found_and_what_is_left_alone(string id)
    {
        var body = RuleCatalog.Find(id)!.Page.Body;
        Assert.Contains("\n```bad", body, StringComparison.Ordinal);
        Assert.Contains("\n```good", body, StringComparison.Ordinal);
    }

    private static string PageOf(Rule rule) =>
        $"{RuleFolder}{rule.GetType().Namespace!.Split('.')[^1]}/{rule.GetType().Name}.md";

    private static Dictionary<string, string> Head(string page) =>
        Repository.Read(page).Split("\n---\n")[0].Split('\n').Skip(1)
            .Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static string EnglishKey(string key)
    {
        var parts = key.Split('.', 2);
        return parts.Length == 1 ? $"{key}En" : $"{parts[0]}En.{parts[1]}";
    }

    private static IEnumerable<string> Values(string message) =>
        Placeholder().Matches(message).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
