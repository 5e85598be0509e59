using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Finds the transition that leads from the preamble into the report: 现将有关情况报告如下.</summary>
internal static class Preambles
{
    private const int LongestTransition = 60;

    /// <summary>From 现 to 如下, or null.</summary>
    public static TextSpan? Find(string text)
    {
        var end = text.LastIndexOf("如下", StringComparison.Ordinal);
        if (end < 0)
            return null;
        var from = Math.Max(0, end - LongestTransition);
        var start = text.AsSpan(from, end - from).LastIndexOf('现');
        if (start < 0 || text.AsSpan(from + start, end - from - start).ContainsAny("。！？；") || !IsTransition(text, from + start))
            return null;
        return TextSpan.FromBounds(from + start, end + 2);
    }

    private static bool IsTransition(string text, int at) =>
        Characters.At(text, at + 1) is '将' or '就' or '把' or '述' or '向' or '报' or '对' or '汇' or '作' or '结' or '根' or '按'
        && !Characters.IsHan(Characters.At(text, at - 1));
}
