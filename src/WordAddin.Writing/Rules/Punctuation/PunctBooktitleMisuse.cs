using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Projects, campaigns, meetings and awards are named in “ ”; 《 》 is for works and documents.</summary>
public sealed class PunctBooktitleMisuse : ParagraphRule
{
    private static readonly string[] kinds = ["课题", "活动", "大会", "称号", "荣誉称号", "主题教育", "主题党日", "论坛", "比赛", "竞赛", "大赛", "培训班", "讲座", "奖项"];
    private static readonly string[] results = ["课题成果", "课题报告", "活动方案", "活动通知"];
    private static readonly string[] documents = ["条例", "规定", "办法", "准则", "章程", "规则", "意见", "方案", "通知", "决定", "报告", "规划", "纲要", "法", "手册", "指南", "选编"];
    private static readonly string[] readings = ["学习", "宣传", "贯彻", "宣讲", "落实", "诵读", "研读", "阅读", "观看", "学", "读", "看", "践行"];

    public override Zone Reads => Zone.Prose | Zone.Heading;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.BookTitle))
            return;
        foreach (var title in paragraph.BookTitles)
        {
            if (IsMisused(paragraph.Text, title))
                findings.Report(paragraph.Source, title, Quoted(paragraph.Source, title));
        }
    }

    private static Fix Quoted(Paragraph paragraph, TextSpan title) => new(
        FixClass.Ask,
        [
            Edit.Replace(paragraph, new TextSpan(title.Start, 1), "“"),
            Edit.Replace(paragraph, new TextSpan(title.End - 1, 1), "”"),
        ]);

    /// <summary>A campaign to study 《…》, and a document that governs one, keep the marks of a document.</summary>
    private static bool IsMisused(string text, TextSpan title)
    {
        var after = text.AsSpan(title.End);
        var inside = text.AsSpan(title.Start + 1, title.Length - 2);
        var before = text.AsSpan(0, title.Start);
        return Any(kinds, after, atStart: true)
            && !Any(results, after, atStart: true)
            && !Any(documents, inside, atStart: false)
            && !Any(readings, before, atStart: false);
    }

    private static bool Any(string[] words, ReadOnlySpan<char> text, bool atStart)
    {
        foreach (var word in words)
        {
            if (atStart ? text.StartsWith(word) : text.EndsWith(word))
                return true;
        }

        return false;
    }
}
