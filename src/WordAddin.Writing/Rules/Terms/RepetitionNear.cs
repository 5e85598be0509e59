using System.Buffers;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>A clause that comes again, word for word, a few lines below.</summary>
public sealed class RepetitionNear : Rule
{
    private const int ShortestRepeat = 14;

    /// <summary>How far apart, in characters, the two may stand to be noticed by a reader.</summary>
    private const int Reach = 500;

    /// <summary>Characters that must be left when the set phrases are taken away.</summary>
    private const int ShortestOwn = 8;

    private static readonly SearchValues<char> clauseMarks = SearchValues.Create("，。；：！？");

    private static readonly string[] setPhrases =
    [
        "习近平新时代中国特色社会主义思想", "以习近平同志为核心的党中央", "习近平总书记", "增强“四个意识”", "坚定“四个自信”", "做到“两个维护”",
        "在思想上政治上行动上", "中央八项规定及其实施细则精神", "党风廉政建设责任制", "全面从严治党", "在区委", "在市委", "区政府", "市政府", "的正确领导下", "的坚强领导下",
    ];

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var offset = 0;
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & Zone.Prose) != Zone.None)
                Check(paragraph, offset, seen, findings);
            offset += paragraph.Text.Length;
        }
    }

    private static void Check(ParagraphReading paragraph, int offset, Dictionary<string, int> seen, FindingSink findings)
    {
        var text = paragraph.Text;
        var at = 0;
        while (at < text.Length)
        {
            var mark = text.AsSpan(at).IndexOfAny(clauseMarks);
            var end = mark < 0 ? text.Length : at + mark;
            if (end - at >= ShortestRepeat)
                CheckClause(paragraph, TextSpan.FromBounds(at, end), offset, seen, findings);
            at = end + 1;
        }
    }

    private static void CheckClause(ParagraphReading paragraph, TextSpan clause, int offset, Dictionary<string, int> seen, FindingSink findings)
    {
        var words = paragraph.Text.Substring(clause.Start, clause.Length);
        var place = offset + clause.Start;
        if (seen.TryGetValue(words, out var earlier) && place - earlier <= Reach && OwnLength(words) >= ShortestOwn)
            findings.Report(paragraph.Source, clause);
        seen[words] = place;
    }

    private static int OwnLength(string words)
    {
        foreach (var phrase in setPhrases)
            words = words.Replace(phrase, "", StringComparison.Ordinal);
        return words.Length;
    }
}
