using System.Collections.Immutable;
using System.Text.Json;
using WordAddin.Contracts;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Skeletons;

namespace WordAddin.Contracts.Tests;

public class GenresJsonTests
{
    private static readonly JsonElement Json =
        JsonDocument.Parse(ContractJson.Bytes(writer => GenresJson.WriteAll(writer, GenreCatalog.Genres))).RootElement;

    [Fact]
    public void Genres_stand_in_catalogue_order_with_both_names() =>
        Assert.Equal(
            GenreCatalog.Genres.Select(genre => (genre.Id, genre.Name.Chinese, genre.Name.English)),
            Json.GetProperty("genres").EnumerateArray().Select(genre =>
                (genre.GetProperty("id").GetString()!, genre.GetProperty("name").GetString()!, genre.GetProperty("nameEn").GetString()!)));

    [Fact]
    public void Every_fact_a_section_asks_for_is_described_once()
    {
        foreach (var genre in Json.GetProperty("genres").EnumerateArray())
        {
            var described = Described(genre);
            Assert.Empty(genre.GetProperty("sections").EnumerateArray().SelectMany(FactsOf).Except(described));
            Assert.Equal(described.Distinct(), described);
        }
    }

    [Fact]
    public void Every_gap_of_a_skeleton_is_described_so_that_it_can_be_filled()
    {
        foreach (var (genre, json) in GenreCatalog.Genres.Zip(Json.GetProperty("genres").EnumerateArray()))
        {
            var nothing = new FactSheet(genre.Id, null, ImmutableSortedDictionary<string, FactValue>.Empty);
            var blocks = new SkeletonBuilder(Guid.NewGuid).Build(genre, nothing).Blocks;
            var gaps = blocks.SelectMany(block => block.Inlines).Where(inline => inline.Kind == InlineKind.Gap).Select(inline => inline.FactKey);
            Assert.Empty(gaps.Except(Described(json)));
        }
    }

    [Fact]
    public void Share_is_a_fraction_of_the_whole()
    {
        var shares = Json.GetProperty("genres").EnumerateArray()
            .SelectMany(genre => genre.GetProperty("sections").EnumerateArray())
            .Where(section => section.TryGetProperty("share", out _))
            .Select(section => section.GetProperty("share"))
            .ToList();
        Assert.NotEmpty(shares);
        Assert.All(shares, share =>
        {
            Assert.InRange(share.GetProperty("max").GetDecimal(), share.GetProperty("min").GetDecimal(), 1m);
            Assert.InRange(share.GetProperty("min").GetDecimal(), 0m, 1m);
        });
    }

    private static List<string?> Described(JsonElement genre) =>
        [.. genre.GetProperty("facts").EnumerateArray().Select(fact => fact.GetProperty("key").GetString())];

    private static IEnumerable<string?> FactsOf(JsonElement section) =>
        section.GetProperty("facts").EnumerateArray().Select(fact => fact.GetString())
            .Concat(section.GetProperty("children").EnumerateArray().SelectMany(FactsOf));
}
