using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Straight quotation marks in Chinese text become “ ” by whether a quotation is open.</summary>
public sealed class PunctHalfwidthQuote : ParagraphRule
{
    public override Zone Reads => Zone.Written;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.HalfwidthQuote))
            return;
        CheckMark(paragraph, '"', '“', '”', findings);
        CheckMark(paragraph, '\'', '‘', '’', findings);
    }

    private static void CheckMark(ParagraphReading paragraph, char straight, char opening, char closing, FindingSink findings)
    {
        var text = paragraph.Text;
        if (!text.Contains(straight, StringComparison.Ordinal))
            return;
        var wrong = Directed(text, straight, opening, closing, completesCurly: true, out var balanced);
        if (!balanced && wrong.Count % 2 == 0)
            wrong = Directed(text, straight, opening, closing, completesCurly: false, out balanced);
        if (wrong.Exists(mark => TouchesChinese(text, mark.At)))
            Report(paragraph.Source, wrong, balanced, findings);
    }

    /// <summary>The straight marks with the form each should have, read together with the curly ones or by themselves.</summary>
    private static List<(int At, char Expected)> Directed(
        string text, char straight, char opening, char closing, bool completesCurly, out bool balanced)
    {
        var wrong = new List<(int At, char Expected)>();
        var isOpen = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == straight && IsQuotationMark(text, i, isOpen))
            {
                isOpen = !isOpen;
                wrong.Add((i, isOpen ? opening : closing));
            }
            else if (completesCurly && (text[i] == opening || text[i] == closing))
            {
                isOpen = text[i] == opening;
            }
        }

        balanced = !isOpen;
        return wrong;
    }

    private static void Report(Paragraph paragraph, List<(int At, char Expected)> wrong, bool balanced, FindingSink findings)
    {
        foreach (var (at, expected) in wrong)
        {
            var span = new TextSpan(at, 1);
            var replacement = expected.ToString();
            var fix = balanced ? Fix.Safe(paragraph, span, replacement) : Fix.Ask(paragraph, span, replacement);
            findings.Report(paragraph, span, fix, arguments: ("expected", replacement));
        }
    }

    /// <summary>Not an inch after a figure, an apostrophe in an English word or the short form of a year.</summary>
    private static bool IsQuotationMark(string text, int at, bool isOpen)
    {
        var left = Characters.At(text, at - 1);
        var right = Characters.At(text, at + 1);
        if (char.IsAsciiDigit(left) && !isOpen)
            return false;
        if (text[at] == '"')
            return true;
        return !(char.IsAsciiLetter(left) && (char.IsAsciiLetter(right) || !isOpen)) && !(char.IsAsciiDigit(right) && !isOpen);
    }

    private static bool TouchesChinese(string text, int at) =>
        Characters.IsChinese(Characters.At(text, at - 1)) || Characters.IsChinese(Characters.At(text, at + 1));
}
