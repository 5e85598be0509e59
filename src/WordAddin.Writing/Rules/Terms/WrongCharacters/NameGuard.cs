using System.Buffers;

namespace WordAddin.Writing.Rules.Terms.WrongCharacters;

/// <summary>Places where an unknown word is no mistake: names of people and places, figures with their 量词.</summary>
internal static class NameGuard
{
    /// <summary>The longest idiom stands on its own: figures in it (举一反三) count nothing.</summary>
    private const int IdiomLength = CharacterModel.LongestWord;

    private static readonly SearchValues<char> surnames = SearchValues.Create(
        "王李张刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛阎余潘杜戴汪姜范姚谭廖邹熊郝崔邱秦侯邵孟钱汤尹黎贺赖龚");

    private static readonly SearchValues<char> placeEndings = SearchValues.Create("省市县区镇乡村州路");

    private static readonly SearchValues<char> figures = SearchValues.Create("零一二两三四五六七八九十百千万亿几半");

    public static bool Protects(ReadOnlySpan<char> run, Segmentation words, int start, int end, char proposed) =>
        IsPlace(run, end) || IsPerson(run, words, start) || (end - start < IdiomLength && IsFigure(run, start, end, proposed));

    private static bool IsPlace(ReadOnlySpan<char> run, int end) => end < run.Length && placeEndings.Contains(run[end]);

    /// <summary>A surname, then one or two characters of a given name.</summary>
    private static bool IsPerson(ReadOnlySpan<char> run, Segmentation words, int start)
    {
        for (var i = Math.Max(0, start - 2); i <= start; i++)
        {
            if (words.IsAlone(i) && surnames.Contains(run[i]))
                return true;
        }

        return false;
    }

    private static bool IsFigure(ReadOnlySpan<char> run, int start, int end, char proposed) =>
        figures.Contains(proposed) || run[Math.Max(0, start - 1)..end].ContainsAny(figures);
}
