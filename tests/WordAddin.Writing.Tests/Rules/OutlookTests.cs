using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules;
using WordAddin.Writing.Rules.Structure;

namespace WordAddin.Writing.Tests.Rules;

public class OutlookTests
{
    private const string Work = "一、履职情况\n组织协商9次。\n二、廉洁情况\n开展廉政谈话16人次。\n";

    [Fact]
    public void Section_for_both_is_cut_where_it_looks_ahead()
    {
        var (problems, plans) = Read(Work + "三、存在的问题和下步打算\n学习不够系统。下一步，每月学习1次。");

        Assert.Equal("三、存在的问题和下步打算|学习不够系统。", problems);
        Assert.Equal("下一步，每月学习1次。", plans);
    }

    [Fact]
    public void Sub_headings_part_a_section_for_both()
    {
        var (problems, plans) = Read(Work + "三、存在的问题和下步打算\n（一）存在的问题\n学习不够系统。\n（二）下步打算\n每月学习1次。");

        Assert.Equal("（一）存在的问题|学习不够系统。", problems);
        Assert.Equal("（二）下步打算|每月学习1次。", plans);
    }

    [Fact]
    public void Admission_without_a_heading_opens_the_passage()
    {
        var (problems, plans) = Read(Work + "回顾一年，还有一定的差距，主要是学习不够系统。今后，每月学习1次。");

        Assert.Equal("回顾一年，还有一定的差距，主要是学习不够系统。", problems);
        Assert.Equal("今后，每月学习1次。", plans);
    }

    [Fact]
    public void State_of_affairs_in_the_first_half_is_no_admission()
    {
        var (problems, plans) = Read("一、履职情况\n基层协商也存在一些短板。\n二、廉洁情况\n开展廉政谈话16人次。\n组织警示教育4次。");

        Assert.Null(problems);
        Assert.Null(plans);
    }

    private static (string? Problems, string? Plans) Read(string text)
    {
        var manuscript = Manuscript.FromText(text);
        var outlook = Outlook.Of(new Reading(manuscript, OutlineReader.Read(manuscript)));
        return (TextOf(outlook.Problems), TextOf(outlook.Plans));
    }

    private static string? TextOf(Passage? passage) => passage is null
        ? null
        : string.Join('|', passage.Pieces.Select(piece => piece.Paragraph.Text.Substring(piece.Span.Start, piece.Span.Length)));
}
