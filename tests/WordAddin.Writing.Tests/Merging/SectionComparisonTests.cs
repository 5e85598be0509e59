using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Merging;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Merging;

public sealed class SectionComparisonTests
{
    private const string Title = "2023年度述职述廉报告\n一年来，我认真履行职责，现将有关情况报告如下：";
    private const string Study = "加强理论学习，提高能力素质\n坚持参加中心组学习，全年作重点发言3次，自学篇目40篇，撰写调研报告2篇。";
    private const string Duty = "认真履职尽责，提升工作实效\n紧扣中心任务组织协商活动12次，开展视察活动5次。\n督促办理提案120件，办复率达100%，委员比较满意。";
    private const string Integrity = "坚持廉洁自律，树立良好形象\n严格遵守廉洁从政各项规定，主动接受各方面监督，按时报告个人有关事项。";
    private const string End = "以上报告，请予评议。\n述职人：某某\n2023年12月20日";

    [Fact]
    public void Same_text_has_no_differences()
    {
        var comparison = Compare(Report(Study, Duty), Report(Study, Duty));
        Assert.True(comparison.IsSameText);
        Assert.Empty(comparison.Figures);
        Assert.Empty(comparison.GoneFindings);
        Assert.Empty(comparison.NewFindings);
        Assert.Equal([SectionPartKind.Opening, SectionPartKind.Section, SectionPartKind.Section, SectionPartKind.Ending], comparison.Sections.Select(s => s.New!.Kind));
    }

    [Fact]
    public void Inserted_section_is_added_and_those_after_it_stay_unchanged()
    {
        var comparison = Compare(Report(Study, Integrity), Report(Study, Duty, Integrity));
        Assert.Equal(
            [("", SectionStatus.Unchanged), ("加强理论学习，提高能力素质", SectionStatus.Unchanged), ("认真履职尽责，提升工作实效", SectionStatus.Added),
                ("坚持廉洁自律，树立良好形象", SectionStatus.Unchanged), ("", SectionStatus.Unchanged)],
            comparison.Sections.Select(Told));
        Assert.Equal(("二", "三"), (comparison.Sections[3].Old!.Number, comparison.Sections[3].New!.Number));
    }

    [Fact]
    public void Removed_section_stands_where_it_used_to()
    {
        var comparison = Compare(Report(Study, Duty, Integrity), Report(Study, Integrity));
        Assert.Equal(SectionStatus.Removed, comparison.Sections[2].Status);
        Assert.Equal("认真履职尽责，提升工作实效", comparison.Sections[2].Old!.Heading);
        Assert.All(comparison.Sections[2].Paragraphs, difference => Assert.Equal(ParagraphDifferenceKind.Removed, difference.Kind));
    }

    [Fact]
    public void Section_at_another_place_has_moved_and_only_that_one()
    {
        var comparison = Compare(Report(Study, Duty, Integrity), Report(Integrity, Study, Duty));
        Assert.Equal(["坚持廉洁自律，树立良好形象"], comparison.Sections.Where(s => s.IsMoved).Select(s => s.New!.Heading));
        Assert.DoesNotContain(comparison.Sections, section => section.Status is SectionStatus.Added or SectionStatus.Removed or SectionStatus.Changed);
    }

    [Fact]
    public void Section_with_a_new_heading_is_known_by_its_text()
    {
        var renamed = Duty.Replace("认真履职尽责，提升工作实效", "年度主要工作完成情况", StringComparison.Ordinal);
        var section = Compare(Report(Study, Duty), Report(Study, renamed)).Sections.Single(s => s.Status == SectionStatus.Changed);
        Assert.Equal(("认真履职尽责，提升工作实效", "年度主要工作完成情况"), (section.Old!.Heading, section.New!.Heading));
    }

    [Fact]
    public void Changed_word_is_found_in_its_paragraph_and_its_figure_with_it()
    {
        var comparison = Compare(Report(Study, Duty), Report(Study, Duty.Replace("12次", "15次", StringComparison.Ordinal)));
        var difference = Assert.Single(comparison.Sections.Single(s => s.Status == SectionStatus.Changed).Paragraphs);
        Assert.Equal(["12", "15"], difference.Pieces.Where(piece => piece.Kind != TextPieceKind.Kept).Select(piece => piece.Text));
        var figure = Assert.Single(comparison.Figures);
        Assert.Equal((12m, 15m), (figure.Old!.Value, figure.New!.Value));
    }

    [Fact]
    public void Figures_that_came_and_went_are_told_apart()
    {
        var comparison = Compare(
            Report(Study, Duty), Report(Study, Duty.Replace("，开展视察活动5次", "，走访委员60名", StringComparison.Ordinal)));
        Assert.Contains(comparison.Figures, figure => figure is { Old: null, New.Value: 60 });
        Assert.Contains(comparison.Figures, figure => figure is { Old.Value: 5, New: null });
    }

    [Fact]
    public void Paragraph_that_went_to_another_section_has_moved()
    {
        const string Moving = "\n组织机关干部到联系点走访群众，帮助解决实际困难。";
        var comparison = Compare(Report(Study + Moving, Duty), Report(Study, Duty + Moving));
        var kinds = comparison.Sections.SelectMany(section => section.Paragraphs).Select(difference => difference.Kind);
        Assert.Equal([ParagraphDifferenceKind.MovedAway, ParagraphDifferenceKind.MovedHere], kinds);
    }

    [Fact]
    public void Findings_are_gone_or_new_wherever_they_stand()
    {
        var old = Report(Study + "\n我市现有XX名委员。", Duty);
        var @new = Report(Study, "新增的一个部分\n这里是新写的一段话。", Duty.Replace("中心任务", "中心任务任务XXX", StringComparison.Ordinal));
        var comparison = Compare(old, @new);
        Assert.Contains(comparison.GoneFindings, finding => finding.Rule.Id == "placeholder-residue");
        Assert.Contains(comparison.NewFindings, finding => finding.Rule.Id == "placeholder-residue");
        var moved = Compare(old, Report("新增的一个部分\n这里是新写的一段话。", Study + "\n我市现有XX名委员。", Duty));
        Assert.DoesNotContain(moved.GoneFindings.Concat(moved.NewFindings), finding => finding.Rule.Id == "placeholder-residue");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("只有一行")]
    [InlineData("一、\n二、\n一、\n一、")]
    public void Odd_manuscripts_compare_with_anything(string text)
    {
        Assert.True(Compare(text, text).IsSameText);
        Assert.False(Compare(text, Report(Study, Duty)).IsSameText);
        Assert.False(Compare(Report(Study, Duty), text).IsSameText);
    }

    [Fact]
    public void Every_paragraph_of_both_sides_is_in_exactly_one_part()
    {
        var manuscript = Manuscript.FromText(Report(Study, Duty, Integrity));
        var parts = SectionPart.Of(manuscript, OutlineReader.Read(manuscript));
        Assert.Equal(
            Enumerable.Range(0, manuscript.Paragraphs.Length),
            parts.SelectMany(part => Enumerable.Range(part.FirstParagraph, part.LastParagraph - part.FirstParagraph + 1)));
    }

    private static (string, SectionStatus) Told(ComparedSection section) => ((section.New ?? section.Old)!.Heading, section.Status);

    private static string Report(params string[] sections) =>
        $"{Title}\n{string.Join('\n', sections.Select((section, i) => $"{"一二三四五"[i]}、{section}"))}\n{End}";

    private static ManuscriptComparison Compare(string old, string @new) =>
        SectionComparison.Compare(Checker.Full.Check(Manuscript.FromText(old)), Checker.Full.Check(Manuscript.FromText(@new)));
}
