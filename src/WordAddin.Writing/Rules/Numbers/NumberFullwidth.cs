using System.Buffers;
using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>Digits and Latin letters are half-width.</summary>
public sealed class NumberFullwidth : ParagraphRule
{
    private const int WidthDifference = 'Ａ' - 'A';

    private static readonly SearchValues<char> alphanumerics =
        SearchValues.Create("０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ");

    public override Zone Reads => Zone.Written;

    /// <summary>A full-width Ｘ that stands for a missing word is no letter.</summary>
    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        var text = paragraph.Text;
        var at = 0;
        ImmutableArray<TextSpan> places = default;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(alphanumerics);
            if (next < 0)
                return;
            var start = at + next;
            at = EndOf(text, start);
            if (places.IsDefault)
                places = [.. paragraph.Placeholders.Select(placeholder => placeholder.Span)];
            if (places.Covering(start) is null && places.Covering(at - 1) is null)
                Report(paragraph, TextSpan.FromBounds(start, at), findings);
        }
    }

    private static void Report(ParagraphReading paragraph, TextSpan span, FindingSink findings)
    {
        var narrow = string.Create(span.Length, (paragraph.Text, span.Start), static (narrow, source) =>
        {
            for (var i = 0; i < narrow.Length; i++)
                narrow[i] = (char)(source.Text[source.Start + i] - WidthDifference);
        });
        findings.Report(paragraph.Source, span, Fix.Safe(paragraph.Source, span, narrow), arguments: ("narrow", narrow));
    }

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (alphanumerics.Contains(text[end]) || IsInnerMark(text, end)))
            end++;
        return end;
    }

    /// <summary>A point between digits, a percent sign after them.</summary>
    private static bool IsInnerMark(string text, int at) =>
        text[at] == '％' || (text[at] == '．' && alphanumerics.Contains(Characters.At(text, at + 1)));
}
