using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>现将……报告如下 ends with a colon.</summary>
public sealed class PunctPreambleEnding : ParagraphRule
{
    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (Preambles.Find(paragraph.Text) is not { } transition)
            return;
        var text = paragraph.Text;
        var end = Characters.TrimmedEnd(text);
        if (transition.End == end)
            findings.Report(paragraph.Source, Words(transition), Fix.Ask(paragraph.Source, new TextSpan(end, 0), "："));
        else if (text[transition.End] is '。' or '，' or '；' or ',' or '.')
            ReportMark(paragraph.Source, transition, findings);
    }

    private static void ReportMark(Paragraph paragraph, TextSpan transition, FindingSink findings)
    {
        var words = Words(transition);
        var mark = new TextSpan(transition.End, 1);
        findings.Report(paragraph, TextSpan.FromBounds(words.Start, mark.End), Fix.Ask(paragraph, mark, "："));
    }

    private static TextSpan Words(TextSpan transition) => TextSpan.FromBounds(transition.End - 2, transition.End);
}
