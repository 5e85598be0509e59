using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>A full stop ends the account of the year before 现将……报告如下.</summary>
public sealed class PunctPreambleComma : ParagraphRule
{
    private static readonly string[] adverbialOpenings = ["根据", "按照", "按", "依据", "遵照", "为", "在", "经"];

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (Preambles.Find(paragraph.Text) is not { } transition)
            return;
        var comma = transition.Start - 1;
        if (Characters.At(paragraph.Text, comma) is not ('，' or ',') || IsAdverbial(paragraph.Text, comma))
            return;
        var span = TextSpan.FromBounds(comma, Math.Min(transition.End, comma + 4));
        findings.Report(paragraph.Source, span, Fix.Ask(paragraph.Source, new TextSpan(comma, 1), "。"));
    }

    /// <summary>根据通知要求，现将…… is one sentence: the single clause before the comma says on what ground.</summary>
    private static bool IsAdverbial(string text, int comma)
    {
        var before = Sentences.Around(text, new TextSpan(comma, 1));
        var clause = text.AsSpan(before.Start, comma - before.Start).TrimStart();
        return !clause.ContainsAny('，', ',') && StartsWithAny(clause);
    }

    private static bool StartsWithAny(ReadOnlySpan<char> clause)
    {
        foreach (var opening in adverbialOpenings)
        {
            if (clause.StartsWith(opening))
                return true;
        }

        return false;
    }
}
