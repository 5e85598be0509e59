using System.Buffers;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules.Punctuation;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>保持高度一致 is said of the Central Committee and of no other body.</summary>
public sealed class SetPhraseConsistencyCenter : ParagraphRule
{
    private const string Phrase = "保持高度一致";

    /// <summary>The longest clause that is followed backwards to its 与 or 同.</summary>
    private const int Reach = 40;

    private static readonly SearchValues<char> clauseMarks = SearchValues.Create("，。；：！？");

    private static readonly string[] otherBodies =
        ["省委", "市委", "区委", "县委", "州委", "盟委", "旗委", "政府", "党组", "工委", "支部", "上级", "组织", "领导"];

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var at in Phrases.Find(paragraph.Text, Phrase))
        {
            var start = StartOfPartner(paragraph.Text, at);
            if (start >= 0 && Array.Exists(otherBodies, body => paragraph.Text.AsSpan(start..at).Contains(body, StringComparison.Ordinal)))
                findings.Report(paragraph.Source, TextSpan.FromBounds(start, at + Phrase.Length));
        }
    }

    /// <summary>Where 与…… or 同…… before <paramref name="end"/> begins; -1 when the clause names no partner.</summary>
    private static int StartOfPartner(string text, int end)
    {
        var floor = Math.Max(0, end - Reach);
        var clause = text.AsSpan(floor..end);
        floor += clause.LastIndexOfAny(clauseMarks) + 1;
        clause = text.AsSpan(floor..end);
        var partner = clause.LastIndexOfAny('与', '同');
        while (partner > 0 && IsInsideWord(clause, partner))
            partner = clause[..partner].LastIndexOfAny('与', '同');
        return partner < 0 || IsInsideWord(clause, partner) ? -1 : floor + partner;
    }

    /// <summary>同 of 同志, 共同 and 与 of 参与 name no partner.</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> clause, int at) =>
        clause[at..].StartsWith("同志") || clause[..at].EndsWith("共") || clause[..at].EndsWith("参");
}
