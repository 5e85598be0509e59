using System.Buffers;
using System.Collections.Frozen;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Guesses where the name before 村, 社区 or 镇 begins, for want of a gazetteer.</summary>
internal static class PlaceNames
{
    private const int LongestName = 4;

    /// <summary>Characters that end the words before a name rather than belong to one.</summary>
    private static readonly SearchValues<char> boundaries = SearchValues.Create(
        "的和与及在到赴为对向从以是有个各全本该我每某这那驻进入下扶系访走往于把将由被了着过去来派选称即或等处区县市省州乡镇村责导查研问程管");

    /// <summary>Words before 村 or 社区 that say what kind it is or what is done there, not which one it is.</summary>
    private static readonly FrozenSet<string> kinds = FrozenSet.ToFrozenSet(
    [
        "行政", "自然", "贫困", "重点", "示范", "脱贫", "美丽", "平安", "智慧", "文明", "和谐", "特色", "中心", "薄弱", "先进", "空心", "帮扶", "联系", "定点", "包联",
        "结对", "对口", "老旧", "城市", "农村", "乡村", "国际", "安置", "企业", "建制", "小城", "传统", "试点", "共建", "街道", "人口", "兴旺", "振兴", "民族",
        "基层", "深入", "辖区", "分包", "包抓", "挂点", "挂钩", "后进", "生态", "旅游", "康养", "产业", "强镇", "服务", "居住", "生活", "学习", "线上", "网络",
        "协助", "创新", "明确", "推进", "加强", "组织", "深化", "推动", "建设", "打造", "开展", "指导", "督促", "参与", "支持", "动员", "助推", "建立",
        "百强", "经济", "易地", "搬迁", "少数", "千村", "万村",
    ], StringComparer.Ordinal);

    /// <summary>
    /// The start of the name that ends at <paramref name="end"/>; <paramref name="end"/> itself when there is none or no
    /// boundary tells where it begins.
    /// </summary>
    public static int StartOf(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestName && Characters.IsHan(text[start - 1]) && !boundaries.Contains(text[start - 1])
            && !Characters.IsChineseNumeral(text[start - 1]))
            start--;
        var reachesLimit = end - start == LongestName && Characters.IsHan(Characters.At(text, start - 1)) && !boundaries.Contains(text[start - 1]);
        return reachesLimit || (end - start >= 2 && kinds.Contains(text.Substring(end - 2, 2))) ? end : start;
    }
}
