using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;

namespace WordAddin.Writing.Tests.Genres;

public class GenreCatalogTests
{
    public static TheoryData<string> Ids => [.. GenreCatalog.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Pack_binds_strictly_and_bears_the_name_of_its_folder(string id)
    {
        var genre = GenreCatalog.Find(id);
        Assert.NotNull(genre);
        Assert.Equal(id, genre.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Texts_for_users_differ_between_the_languages(string id)
    {
        var genre = GenreCatalog.Find(id)!;
        foreach (var text in new[] { genre.Name, genre.Purpose, genre.VoiceAdvice, genre.LevelTwoAdvice }
            .Concat(AllSections(genre).SelectMany(section => new[] { section.Title, section.FunctionalTitle, section.Purpose }))
            .Concat(genre.Recognition.Select(signal => signal.Reason)))
        {
            Assert.Contains(text.Chinese, unit => char.IsBetween(unit, (char)0x4E00, (char)0x9FFF));
            Assert.True(text.English.Count(char.IsAsciiLetter) > text.English.Length / 2, text.English);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Bands_are_in_order_and_the_required_shares_leave_room(string id)
    {
        var genre = GenreCatalog.Find(id)!;
        Assert.True(genre.Length.Minimum <= genre.Length.Target.Minimum);
        Assert.True(genre.Length.Target.Maximum <= genre.Length.Warning && genre.Length.Warning < genre.Length.Maximum);
        Assert.All(genre.Sections, section => Assert.True(section.Share!.Minimum < section.Share.Maximum, section.Key));
        Assert.True(genre.Sections.Where(section => section.IsRequired).Sum(section => section.Share!.Minimum) <= 100);
        Assert.True(genre.Sections.Sum(section => section.Share!.Maximum) >= 100);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Report_opens_with_a_preamble_and_asks_for_problems_and_plans(string id)
    {
        var sections = GenreCatalog.Find(id)!.Sections;
        Assert.Equal(SectionKind.Preamble, sections[0].Kind);
        Assert.DoesNotContain(sections[1..], section => section.Kind == SectionKind.Preamble);
        Assert.Contains(sections, section => section.IsRequired && section.Facts.Contains("problemCount"));
        Assert.Contains(sections, section => section.IsRequired && section.Facts.Contains("planItems"));
        Assert.InRange(sections.Length, 1, 15);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_fact_asked_for_is_used_by_an_opening_or_the_frame_of_the_report(string id)
    {
        var genre = GenreCatalog.Find(id)!;
        var used = AllSections(genre).SelectMany(section => section.Openings.Add(section.Title.Chinese))
            .Append(genre.Title).Append(genre.Preamble).Append(genre.TitleNote ?? "").Append(genre.Signature)
            .SelectMany(template => FactTemplate.Parse(template)).Select(part => part.FactKey).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(AllSections(genre).SelectMany(section => section.Facts).Where(key => !used.Contains(key)).Except(["post"]));
    }

    [Fact]
    public void Unknown_genre_is_not_found() => Assert.Null(GenreCatalog.Find("no-such-genre"));

    private static IEnumerable<GenreSection> AllSections(Genre genre) =>
        genre.Sections.SelectMany(section => section.Children.Prepend(section));
}
