using System.Buffers;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Beside Chinese characters marks are full-width: ， and not a comma of the Latin keyboard.</summary>
public sealed class PunctHalfwidth : ParagraphRule
{
    private const string Halfwidth = ",.;:?!()";
    private const string Fullwidth = "，。；：？！（）";

    private static readonly SearchValues<char> marks = SearchValues.Create(Halfwidth);

    public override Zone Reads => Zone.Written;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.HalfwidthMark))
            return;
        var text = paragraph.Text;
        var brackets = paragraph.Has(TextTraits.Bracket) ? HalfwidthBrackets.In(text) : [];
        for (var i = text.AsSpan().IndexOfAny(marks); i < text.Length; i++)
        {
            if (!marks.Contains(text[i]))
                continue;
            var isWrong = text[i] is '(' or ')' ? brackets.Contains(i) : HalfwidthPoints.IsWrong(text, i);
            if (isWrong)
                Report(paragraph, i, findings);
        }
    }

    private static void Report(ParagraphReading paragraph, int at, FindingSink findings)
    {
        var expected = Fullwidth[Halfwidth.IndexOf(paragraph.Text[at], StringComparison.Ordinal)].ToString();
        var span = new TextSpan(at, 1);
        var fix = paragraph.IsQuoted(at) ? Fix.Ask(paragraph.Source, span, expected) : Fix.Safe(paragraph.Source, span, expected);
        findings.Report(paragraph.Source, span, fix, arguments: [("found", paragraph.Text[at].ToString()), ("expected", expected)]);
    }
}
