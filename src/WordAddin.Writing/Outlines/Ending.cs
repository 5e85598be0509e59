using System.Buffers;
using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>Finds what follows the text: closing words, signature block, attachments.</summary>
internal static class Ending
{
    private const int LongestClosing = 60;
    private const int LongestSignature = 40;
    private const int MostSignatureLines = 4;

    internal static readonly SearchValues<string> ClosingWords = SearchValues.Create(
    [
        "特此报告", "特此汇报", "专此报告", "如有不妥", "以上报告", "以上汇报", "请予审议", "请审议", "请予评议", "请评议", "批评指正", "述职完毕", "报告完毕", "汇报完毕",
        "我的述职到此", "不当之处", "以上述职", "请予审查", "请审查", "不妥之处", "谢谢大家", "谢谢各位",
    ], StringComparison.Ordinal);

    private static readonly ImmutableArray<string> Signers =
    [
        "委员会", "党组", "办公室", "政协", "机关党委", "党委", "党支部", "党总支", "委", "局", "处", "科", "中心",
    ];

    private static readonly SearchValues<char> Inner = SearchValues.Create("，；,;、");

    private static readonly ImmutableArray<string> Roles = ["述职人", "报告人", "汇报人", "署名", "签名", "签字"];

    public static void Mark(ImmutableArray<Line> lines)
    {
        MarkAttachments(lines);
        var tail = lines.Where(line => line.Zone is not (Zone.Blank or Zone.Residue or Zone.Attachment)).ToImmutableArray();
        var end = tail.Length;
        var start = SignatureStart(tail);
        for (var i = start; i < end; i++)
        {
            tail[i].Zone = Zone.Signature;
            tail[i].AddWhole(OutlineKind.Signature, 0);
        }

        for (var i = start - 1; i >= 0 && IsClosing(tail[i]); i--)
        {
            tail[i].Zone = Zone.Closing;
            tail[i].AddWhole(OutlineKind.Closing, 0);
        }
    }

    /// <summary>附件：… before the signature block with the items below it; 附件1 on its own line and all that follows.</summary>
    private static void MarkAttachments(ImmutableArray<Line> lines)
    {
        var inList = false;
        var inAttachment = false;
        foreach (var line in lines)
        {
            if (line.Zone != Zone.Body)
                continue;
            var opens = OpensAttachment(line.Content, out var isLabelOnly);
            inAttachment |= isLabelOnly;
            inList = opens || (inList && line.Number is { Form: NumberForm.Arabic } && !line.Content.Contains('。'));
            if (inAttachment || inList)
                line.Zone = Zone.Attachment;
        }
    }

    private static bool OpensAttachment(ReadOnlySpan<char> text, out bool isLabelOnly)
    {
        isLabelOnly = false;
        if (!text.StartsWith("附件"))
            return false;
        var rest = text[2..].TrimStart();
        var isNumbered = SmallNumber.ReadArabic(rest, out var length) > 0 || SmallNumber.ReadChinese(rest, out length) > 0;
        rest = (isNumbered ? rest[length..] : rest).TrimEnd();
        isLabelOnly = rest is "" or "：" or ":";
        return isLabelOnly || rest[0] is '：' or ':';
    }

    private static int SignatureStart(ImmutableArray<Line> tail)
    {
        var start = tail.Length;
        while (start > 0 && tail.Length - start < MostSignatureLines && MaySign(tail[start - 1]))
            start--;
        while (start < tail.Length && !Signs(tail[start]) && !(start + 1 < tail.Length && DateLine.Matches(tail[start + 1].Content)))
            start++;
        return start;
    }

    private static bool MaySign(Line line) =>
        line.IsPlain
        && line.Number is null
        && line.Length <= LongestSignature
        && HeadingStyle.Level(line.Source) is null
        && !line.Content.ContainsAny(FullStop.Marks)
        && !line.Content.ContainsAny(Inner);

    private static bool Signs(Line line)
    {
        var content = line.Content;
        return DateLine.Matches(content) || content.StartsWithAny(Roles) || content.EndsWithAny(Signers);
    }

    private static bool IsClosing(Line line) =>
        line.IsPlain && line.Number is null && line.Length <= LongestClosing && line.Content.ContainsAny(ClosingWords);
}
