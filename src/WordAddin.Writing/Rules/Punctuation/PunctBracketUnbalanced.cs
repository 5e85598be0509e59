using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Brackets and book title marks come in pairs.</summary>
public sealed class PunctBracketUnbalanced : ParagraphRule
{
    private static readonly (string Opening, string Closing)[] kinds =
        [("（(", "）)"), ("《", "》"), ("〈", "〉"), ("〔", "〕"), ("【", "】"), ("[［", "]］")];

    public override Zone Reads => Zone.Written;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Bracket | TextTraits.BookTitle))
            return;
        foreach (var (opening, closing) in kinds)
        {
            if (paragraph.Text.AsSpan().IndexOfAny(opening) >= 0 || paragraph.Text.AsSpan().IndexOfAny(closing) >= 0)
                CheckKind(paragraph.Source, MarkPairs.Read(paragraph.Text, opening, closing), findings);
        }
    }

    private static void CheckKind(Paragraph paragraph, MarkPairs marks, FindingSink findings)
    {
        foreach (var at in marks.Unclosed)
            Report(paragraph, at, "unclosed", findings);
        foreach (var at in marks.Unopened)
        {
            if (!IsOrdinal(paragraph.Text, at))
                Report(paragraph, at, "unopened", findings);
        }
    }

    private static void Report(Paragraph paragraph, int at, string variant, FindingSink findings) =>
        findings.Report(paragraph, new TextSpan(at, 1), variant: variant, arguments: ("mark", paragraph.Text[at].ToString()));

    /// <summary>1） and a) number the parts of a sentence.</summary>
    private static bool IsOrdinal(string text, int closing)
    {
        if (text[closing] is not (')' or '）'))
            return false;
        var start = closing;
        while (start > 0 && closing - start < 3 && (char.IsAsciiLetterOrDigit(text[start - 1]) || Characters.IsChineseNumeral(text[start - 1])))
            start--;
        var before = Characters.At(text, start - 1);
        return start < closing && (before == '\0' || Characters.IsBlank(before) || Characters.IsChineseMark(before) || before is ';' or ',');
    }
}
