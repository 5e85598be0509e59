using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>第一 and 首先 at the head of a clause take a comma, not 、.</summary>
public sealed class EnumOrdinalComma : ParagraphRule
{
    private static readonly string[] words = ["首先", "其次", "再次", "最后", "此外"];

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Dunhao))
            return;
        var text = paragraph.Text;
        for (var at = text.IndexOf('、', StringComparison.Ordinal); at >= 0; at = text.IndexOf('、', at + 1))
        {
            var start = OrdinalBefore(text, at);
            if (start < at && OpensClause(text, start) && !IsList(text, at) && !IsFollowedByPoint(text, at))
                Report(paragraph.Source, start, at, findings);
        }
    }

    private static void Report(Paragraph paragraph, int start, int dunhao, FindingSink findings) =>
        findings.Report(
            paragraph,
            TextSpan.FromBounds(start, dunhao + 1),
            Fix.Safe(paragraph, new TextSpan(dunhao, 1), "，"),
            arguments: ("word", paragraph.Text[start..dunhao]));

    /// <summary>Where the ordinal that ends at <paramref name="end"/> begins; <paramref name="end"/> when there is none.</summary>
    private static int OrdinalBefore(string text, int end)
    {
        foreach (var word in words)
        {
            if (text.AsSpan(0, end).EndsWith(word))
                return end - word.Length;
        }

        var start = end;
        while (start > 0 && end - start < 3 && Characters.IsChineseNumeral(text[start - 1]))
            start--;
        return start < end && Characters.At(text, start - 1) is '第' or '其' && SmallNumber.ReadChinese(text.AsSpan(start, end - start), out _) > 0
            ? start - 1
            : end;
    }

    private static bool OpensClause(string text, int start)
    {
        var before = Characters.At(text, start - 1);
        return before is '\0' or '；' or '：' or '”' || Characters.IsBlank(before) || Characters.IsSentenceEnd(before);
    }

    /// <summary>第一、二批 and 第一、第二季度 are lists of ordinals.</summary>
    private static bool IsList(string text, int dunhao) =>
        Characters.At(text, dunhao + 1) is '第' or '其' || Characters.IsChineseNumeral(Characters.At(text, dunhao + 1));

    /// <summary>第一、， has one mark too many, which is another rule's business.</summary>
    private static bool IsFollowedByPoint(string text, int dunhao) =>
        Characters.Points.Contains(Characters.At(text, dunhao + 1), StringComparison.Ordinal);
}
