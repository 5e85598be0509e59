using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules.Punctuation;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>主体责任 is borne by a party committee or leading party group, not by the 政协 itself.</summary>
public sealed class TermResponsibleBody : ParagraphRule
{
    private const string Duty = "主体责任";
    private const string Body = "政协";

    /// <summary>The longest clause that is followed backwards.</summary>
    private const int Reach = 30;

    private static readonly string[] adverbs = ["认真", "切实", "严格", "全面", "坚决", "始终", "积极"];
    private static readonly string[] verbs = ["履行", "落实", "扛起", "压实", "承担"];

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(findings);
        var text = paragraph.Text;
        foreach (var at in Phrases.Find(text, Duty))
        {
            var floor = Math.Max(0, at - Reach);
            var body = floor + text.AsSpan(floor..at).LastIndexOf(Body);
            if (body >= floor && !text.AsSpan(body..at).ContainsAny('，', '。', '；') && BearsDuty(text.AsSpan((body + Body.Length)..at)))
                findings.Report(paragraph.Source, TextSpan.FromBounds(body, at + Duty.Length));
        }
    }

    private static bool BearsDuty(ReadOnlySpan<char> text)
    {
        foreach (var adverb in adverbs)
            text = text.StartsWith(adverb) ? text[adverb.Length..] : text;
        foreach (var verb in verbs)
        {
            if (text.StartsWith(verb))
                return true;
        }

        return false;
    }
}
