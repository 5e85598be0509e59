using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules.Punctuation;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>如、比如 already say that the list is open; 等等 at its end says it again.</summary>
public sealed class WordRedundantDeng : ParagraphRule
{
    private const string Ending = "等等";

    private static readonly string[] openers = ["比如", "例如", "诸如", "如"];

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(findings);
        var text = paragraph.Text;
        var from = 0;
        foreach (var at in Phrases.Find(text, Ending))
        {
            from = Math.Max(from, text.AsSpan(0, at).LastIndexOfAny('。', '；', '！') + 1);
            if (OpenerIn(text, from, at) is { } opener)
                findings.Report(paragraph.Source, opener, Fix.Ask(paragraph.Source, new TextSpan(at, Ending.Length), ""));
            from = at + Ending.Length;
        }
    }

    /// <summary>The last 如 or 比如 that opens a clause between the two places, 如何 and 如果 left out.</summary>
    private static TextSpan? OpenerIn(string text, int from, int end)
    {
        foreach (var opener in openers)
        {
            var at = text.AsSpan(from..end).LastIndexOf(opener);
            if (at >= 0 && OpensClause(text, from + at) && Characters.At(text, from + at + opener.Length) is not ('何' or '果' or '下' or '期' or '实' or '此'))
                return new TextSpan(from + at, opener.Length);
        }

        return null;
    }

    private static bool OpensClause(string text, int at) => at == 0 || text[at - 1] is '，' or '。' or '；' or '：' or '（' or '、';
}
