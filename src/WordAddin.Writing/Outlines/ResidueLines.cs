using System.Buffers;
using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>
/// Finds the lines that a watermark, a sharing site or a shop left in the text. They are taken out before anything else
/// is sought, or the first of them would pass for the title.
/// </summary>
internal static class ResidueLines
{
    private const int LongestLine = 80;
    private const int LongestHint = 40;
    private const int DigitsOfContact = 5;

    /// <summary>One of these is enough in a line of its own.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            "微信号", "加微信", "会员群", "资料群", "材料群", "写作群", "仅供学习", "禁止外传", "严禁外传", "请勿外传", "用后删除", "倒卖",
            "更多资料", "更多材料", "更多范文", "免费下载", "下载地址", "http://", "https://", "www.", "版权所有", "侵权必究", "仅供内部交流",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Two of these are.</summary>
    private static readonly ImmutableArray<string> Hints =
    [
        "会员", "订阅", "资料", "权益", "免费", "分享", "自建", "整理", "咨询", "原创", "范文", "模板", "下载", "客服", "购买", "店铺",
        "素材", "公众号", "关注", "淘宝", "QQ群", "交流群", "文库", "扫码", "仅供参考",
    ];

    private static readonly SearchValues<string> Contacts = SearchValues.Create(
        ["QQ", "微信", "VX", "群号", "群：", "群:", "客服", "联系方式"], StringComparison.OrdinalIgnoreCase);

    public static void Mark(ImmutableArray<Line> lines)
    {
        foreach (var line in lines)
        {
            if (line.IsBody && IsResidue(line))
                Mark(line);
        }

        MarkBetween([.. lines.TakeWhile(line => !IsText(line))]);
        MarkBetween([.. lines.Reverse().TakeWhile(line => !IsText(line))]);
    }

    private static bool IsResidue(Line line)
    {
        var content = line.Content;
        if (content.Length > LongestLine || line.Number is not null || EnumerationMarker.At(line.Text, line.Start, line.End) is not null)
            return false;
        return content.ContainsAny(Signs)
            || (content.ContainsAny(Contacts) && LongestNumber(content) >= DigitsOfContact)
            || (content.Length <= LongestHint && !content.Contains('。') && HasTwoHints(content));
    }

    /// <summary>Short lines among residue, such as the name of the shop, are residue as well unless they look like a title.</summary>
    private static void MarkBetween(ImmutableArray<Line> edge)
    {
        var pending = new List<Line>();
        var titleSeen = false;
        foreach (var line in edge)
        {
            if (line.Zone == Zone.Residue)
            {
                pending.ForEach(Mark);
                pending.Clear();
            }
            else if (line.IsBody && TitleWords.End(line.Content))
            {
                pending.Clear();
                titleSeen = true;
            }
            else if (line.IsBody && !titleSeen)
            {
                pending.Add(line);
            }
        }
    }

    private static void Mark(Line line)
    {
        line.Zone = Zone.Residue;
        line.Add(OutlineKind.ResidueLine, 0, null, 0, line.Text.Length);
    }

    private static bool IsText(Line line) =>
        line.IsBody && (line.Number is not null || line.Length > LongestLine || line.Content.ContainsAny(FullStop.Marks));

    /// <summary>Digits in a row: a chat group's number, unlike the figures of a report, is long.</summary>
    private static int LongestNumber(ReadOnlySpan<char> text)
    {
        var longest = 0;
        var run = 0;
        foreach (var unit in text)
        {
            run = char.IsAsciiDigit(unit) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static bool HasTwoHints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var hint in Hints)
            count += text.Contains(hint, StringComparison.Ordinal) ? 1 : 0;
        return count >= 2;
    }
}
