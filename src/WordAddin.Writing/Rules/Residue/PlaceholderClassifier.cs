using System.Buffers;
using System.Collections.Frozen;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Tells from the words around a placeholder what is missing.</summary>
internal static class PlaceholderClassifier
{
    private static readonly SearchValues<char> units = SearchValues.Create("%％‰℃");

    /// <summary>Measure words that, with the character after them, begin a noun: X项目 is a name, X项 a figure.</summary>
    private static readonly FrozenSet<string> nouns = FrozenSet.ToFrozenSet(
    [
        "部门", "部队", "项目", "条例", "条件", "人民", "人大", "人员", "人才", "人事", "人社", "名单", "名称", "名誉", "家庭", "家园", "家属",
        "家乡", "户籍", "位置", "场地", "场所", "多方", "组织", "组长", "支部", "支行", "支队", "期间", "期刊", "片区", "处室", "处长", "处级",
        "队伍", "区域", "个人", "天津", "件事", "台湾", "类别", "亩产", "元旦", "套路",
    ], StringComparer.Ordinal);

    public static PlaceholderKind KindOf(ParagraphReading paragraph, TextSpan span)
    {
        if (FixedExpressions.Match(paragraph.Text, span) is not null)
            return PlaceholderKind.Determinable;
        if (paragraph.BookTitles.Covering(span.Start) is { } title && title != span)
            return PlaceholderKind.Document;
        return KindBeside(paragraph.Text, span);
    }

    private static PlaceholderKind KindBeside(string text, TextSpan span)
    {
        var left = Characters.At(text, span.Start - 1);
        var right = Characters.At(text, span.End);
        if (right is '年' or '月' or '日' or '届' || (right == '次' && left is '届' or '第') || text.AsSpan(span.End).StartsWith("周年"))
            return PlaceholderKind.Time;
        return units.Contains(right) || IsMeasured(text, span.End) ? PlaceholderKind.Quantity : PlaceholderKind.Name;
    }

    private static bool IsMeasured(string text, int at) =>
        at < text.Length
        && Characters.IsMeasureWord(text[at])
        && !(at + 1 < text.Length && nouns.Contains(text.Substring(at, 2)));
}
