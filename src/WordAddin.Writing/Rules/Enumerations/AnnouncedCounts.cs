using System.Runtime.InteropServices;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>Finds how many items a lead announces: 三个方面, 两点, 3项措施.</summary>
internal static class AnnouncedCounts
{
    private static readonly string[] exactWords = ["个方面", "方面", "个问题", "个不足", "个短板", "个环节", "个重点", "点", "大问题", "条措施", "项措施", "项工作", "件事"];

    /// <summary>
    /// The last count of the lead; before a colon any 个, 项, 条, 大 counts, else only words that announce a list.
    /// Numbers in quotation marks belong to names, and 等 says that not all is listed.
    /// </summary>
    public static Announcement? LastIn(ParagraphReading paragraph, TextSpan lead)
    {
        var text = paragraph.Text;
        var endsWithColon = text[lead.End - 1] is '：' or ':';
        if (text.AsSpan(lead.Start, lead.Length).Contains('等'))
            return null;
        for (var i = lead.End - 1; i >= lead.Start; i--)
        {
            if (CountAt(text, i, out var length) is var count and > 1 && Announces(text, i + length, endsWithColon) && !paragraph.IsQuoted(i)
                && !IsOrdinal(Characters.At(text, i - 1)))
                return new Announcement(count, new TextSpan(i, length + 1));
        }

        return null;
    }

    private static int CountAt(string text, int at, out int length)
    {
        length = 1;
        if (text[at] is '两')
            return 2;
        if (char.IsAsciiDigit(text[at]))
            return SmallNumber.ReadArabic(text.AsSpan(at), out length);
        return Characters.IsChineseNumeral(text[at]) ? SmallNumber.ReadChinese(text.AsSpan(at), out length) : 0;
    }

    private static bool Announces(string text, int at, bool endsWithColon) =>
        endsWithColon
            ? Characters.At(text, at) is '个' or '项' or '条' or '大' or '点' or '方'
            : exactWords.Any(word => text.AsSpan(at).StartsWith(word));

    private static bool IsOrdinal(char before) =>
        before is '第' or '几' or '十' or '多' or '.' || char.IsAsciiDigit(before) || Characters.IsChineseNumeral(before);

    /// <param name="Count">How many items are announced.</param>
    /// <param name="Span">The number and its measure word.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Announcement(int Count, TextSpan Span);
}
