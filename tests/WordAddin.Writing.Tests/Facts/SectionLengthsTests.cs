using System.Collections.Immutable;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Tests.Facts;

public class SectionLengthsTests
{
    private static readonly Genre Genre = GenreCatalog.Find("study-group-annual")!;

    [Fact]
    public void Sections_are_measured_with_share_and_status()
    {
        var lengths = Measure(
            ("2023年，学习情况如下：", Zone.Preamble),
            ("一、学习重点", Zone.Heading),
            ("〔提示：按专题写。〕", Zone.Body),
            ("（一）集体学习。围绕 专题学习𠮷。", Zone.Body),
            ("二、学习方式", Zone.Heading),
            ("〔提示：三种形式写全。〕", Zone.Body),
            ("三、其他", Zone.Heading),
            ("文。", Zone.Body));
        Assert.Equal(
            [
                "一 一、学习重点 content 22 TooLong",
                "一/（一） （一）集体学习。  16 Ok",
                "二 二、学习方式 form 6 Empty",
                "三 三、其他  6 Ok",
            ],
            lengths.Select(length => $"{length.Path} {length.Heading} {length.SectionKey} {length.Characters} {length.Status}"));
        Assert.Equal(1, lengths.Where(length => !length.Path.Contains('/', StringComparison.Ordinal)).Sum(length => length.Share), 0.3);
    }

    [Fact]
    public void Sections_of_one_key_are_weighed_together()
    {
        var body = new string('文', 96);
        var lengths = Measure(
            ("一、学习重点", Zone.Heading),
            (body, Zone.Body),
            ("二、存在的不足", Zone.Heading),
            ("不足一。", Zone.Body),
            ("三、差距", Zone.Heading),
            ("不足二。", Zone.Body));
        Assert.Equal(["content", "problems", "problems"], lengths.Select(length => length.SectionKey));
        Assert.Equal([LengthStatus.TooLong, LengthStatus.TooLong, LengthStatus.TooLong], lengths.Select(length => length.Status));
    }

    [Fact]
    public void Without_a_genre_only_empty_sections_stand_out()
    {
        var manuscript = Manuscript.FromText("一、甲\n文。\n二、乙");
        var lengths = SectionLengths.Measure(manuscript, OutlineReader.Read(manuscript), null);
        Assert.Equal([LengthStatus.Ok, LengthStatus.Empty], lengths.Select(length => length.Status));
        Assert.All(lengths, length => Assert.Null(length.SectionKey));
    }

    [Fact]
    public void Nothing_gives_nothing() =>
        Assert.Empty(SectionLengths.Measure(Manuscript.FromText(""), new Outline([], [], [Zone.Blank]), Genre));

    private static ImmutableArray<SectionLength> Measure(params (string Text, Zone Zone)[] lines)
    {
        var manuscript = Manuscript.FromText(string.Join('\n', lines.Select(line => line.Text)));
        var outline = OutlineReader.Read(manuscript) with { Zones = [.. lines.Select(line => line.Zone)] };
        return SectionLengths.Measure(manuscript, outline, Genre);
    }
}
