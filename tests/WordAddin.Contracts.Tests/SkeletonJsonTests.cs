using System.Text.Json;
using System.Xml.Linq;
using WordAddin.Contracts;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Skeletons;

namespace WordAddin.Contracts.Tests;

public class SkeletonJsonTests
{
    private static readonly Skeleton Sample = new(
        "party-conduct",
        2023,
        [
            new Block(BlockKind.Title, [new Inline(InlineKind.Text, "报告")]),
            new Block(BlockKind.Body, [new Inline(InlineKind.RunInHeading, "（一）学习。"), new Inline(InlineKind.Gap, "〔次数〕", "consultCount")], "study"),
        ],
        [new SkeletonSection("study", "wordaddin:party-conduct:study:1", "一、学习")]);

    [Fact]
    public void Blocks_use_the_names_of_the_port()
    {
        var json = JsonDocument.Parse(ContractJson.Bytes(writer => SkeletonJson.Write(writer, Sample))).RootElement;
        Assert.Equal(["title", "body"], json.GetProperty("blocks").EnumerateArray().Select(block => block.GetProperty("kind").GetString()!));
        var inlines = json.GetProperty("blocks")[1].GetProperty("inlines");
        Assert.Equal("runInHeading", inlines[0].GetProperty("kind").GetString());
        Assert.Equal("consultCount", inlines[1].GetProperty("factKey").GetString());
        Assert.Equal("study", json.GetProperty("blocks")[1].GetProperty("sectionKey").GetString());
        Assert.Equal("wordaddin:party-conduct:study:1", json.GetProperty("sections")[0].GetProperty("tag").GetString());
    }

    [Fact]
    public void State_of_a_new_document_holds_genre_facts_and_sections()
    {
        var facts = FactSheetReader.Read("facts.json", """{"genre":"party-conduct","year":2023,"facts":{"unit":"<甲>&市政协","consultCount":12}}""");
        var root = XDocument.Parse(DocumentState.Of(Sample, facts)).Root!;
        Assert.Equal(XName.Get("state", "urn:wordaddin:state"), root.Name);
        Assert.Equal("1", root.Attribute("schema")!.Value);
        var json = JsonDocument.Parse(root.Value).RootElement;
        Assert.Equal(2023, json.GetProperty("year").GetInt32());
        Assert.Equal("<甲>&市政协", json.GetProperty("facts").GetProperty("unit").GetString());
        Assert.Equal(12, json.GetProperty("facts").GetProperty("consultCount").GetInt32());
        Assert.Equal("study", json.GetProperty("sections")[0].GetProperty("key").GetString());
    }
}
