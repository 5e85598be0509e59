using WordAddin.Writing.Genres;
using WordAddin.Writing.Genres.SelfChecks;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Genres;

/// <summary>The list for readers holds what no rule checks.</summary>
public class SelfCheckListTests
{
    public static TheoryData<string> Ids => [.. GenreCatalog.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Question_is_never_one_that_a_rule_answers(string id)
    {
        var items = SelfCheckList.For(GenreCatalog.Find(id)!);

        Assert.Equal(items.Length, items.Select(item => item.Id).Distinct().Count());
        Assert.DoesNotContain(items, item => RuleCatalog.Find(item.Id) is not null);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Printed_list_has_a_box_for_each_question_and_no_open_template(string id)
    {
        var genre = GenreCatalog.Find(id)!;

        var page = SelfCheckList.ToMarkdown(genre, Language.Chinese);

        Assert.StartsWith($"# {genre.Name.Chinese}", page, StringComparison.Ordinal);
        Assert.Equal(SelfCheckList.For(genre).Length, page.Split("- [ ] ").Length - 1);
        Assert.DoesNotContain('{', page);
    }

    [Fact]
    public void Part_that_must_avoid_something_gets_a_question_of_its_own() =>
        Assert.Contains(SelfCheckList.For(GenreCatalog.Find("party-conduct")!), item => item.Id == "avoid-responsibility");
}
