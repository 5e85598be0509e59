using System.Buffers;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>A dash is ——, and what joins the ends of a period is —.</summary>
public sealed class PunctDashForm : ParagraphRule
{
    private static readonly SearchValues<char> hyphens = SearchValues.Create("-－–—―");

    public override Zone Reads => Zone.Prose | Zone.Heading | Zone.Title | Zone.TitleBlock;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Dash))
            return;
        var text = paragraph.Text;
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(hyphens);
            if (next < 0)
                return;
            var start = at + next;
            at = start;
            while (at < text.Length && hyphens.Contains(text[at]))
                at++;
            var span = TextSpan.FromBounds(start, at);
            if (ExpectedAt(text, span) is { } expected)
                Report(paragraph, span, expected, findings);
        }
    }

    private static void Report(ParagraphReading paragraph, TextSpan span, string expected, FindingSink findings)
    {
        var fix = paragraph.IsQuoted(span.Start) ? Fix.Ask(paragraph.Source, span, expected) : Fix.Safe(paragraph.Source, span, expected);
        findings.Report(paragraph.Source, span, fix, expected.Length == 1 ? "period" : "", arguments: ("expected", expected));
    }

    private static string? ExpectedAt(string text, TextSpan span)
    {
        var found = text.AsSpan(span.Start, span.Length);
        if (found is "—" or "——")
            return found.Length == 1 && IsDash(text, span) ? "——" : null;
        if (Periods.IsPeriod(text, span))
            return "—";
        var inChinese = Characters.IsChinese(Characters.At(text, span.Start - 1)) || Characters.IsChinese(Characters.At(text, span.End));
        return found.Length > 1 && inChinese ? "——" : null;
    }

    /// <summary>One — joins places and times; before a subtitle or after a point it is half a dash.</summary>
    private static bool IsDash(string text, TextSpan span)
    {
        var left = Characters.At(text, span.Start - 1);
        var right = Characters.At(text, Characters.SkipBlanks(text, span.End));
        return Characters.IsHan(right) && (left == '\0' || Characters.Points.Contains(left, StringComparison.Ordinal) || left is '”' or '》');
    }
}
