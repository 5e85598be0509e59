using System.Buffers;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>Tells the role of a heading by its words.</summary>
internal static class SectionRoles
{
    private static readonly SearchValues<string> problems = SearchValues.Create(
        ["存在问题", "存在的", "存在不足", "主要问题", "突出问题", "问题和不足", "问题短板", "短板不足", "短板弱项", "差距", "不足", "短板", "弱项", "薄弱环节"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> plans = SearchValues.Create(
        ["打算", "思路", "下一步", "下步", "努力方向", "改进措施", "整改措施", "改进方向", "工作计划", "学习计划", "工作安排", "明年", "展望", "今后"],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> remedies =
        SearchValues.Create(["补齐", "补短", "补强", "缩小", "消除", "破解", "弥补"], StringComparison.Ordinal);

    private static readonly SearchValues<string> rectification = SearchValues.Create(["整改", "反馈"], StringComparison.Ordinal);

    private static readonly SearchValues<string> others = SearchValues.Create(["其他需要", "其他事项", "需要报告的", "需要说明的"], StringComparison.Ordinal);

    public static SectionRole Of(ReadOnlySpan<char> heading)
    {
        var role = SectionRole.None;
        if (heading.ContainsAny(problems) && !heading.ContainsAny(remedies))
            role |= SectionRole.Problems;
        if (heading.ContainsAny(plans))
            role |= SectionRole.Plans;
        if (heading.ContainsAny(rectification) && role == SectionRole.None)
            role = SectionRole.Rectification;
        return role == SectionRole.None && heading.ContainsAny(others) ? SectionRole.Other : role;
    }
}
