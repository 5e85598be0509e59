using System.Buffers;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>A paragraph of running text ends with a mark that ends a sentence.</summary>
public sealed class PunctSentenceEndMissing : ParagraphRule
{
    private const int ShortestProse = 20;

    private static readonly SearchValues<char> ends = SearchValues.Create("。！？：；…—!?:;.");
    private static readonly SearchValues<char> closing = SearchValues.Create("”’）》】)\"'〕]");
    private static readonly SearchValues<char> pauses = SearchValues.Create("，。；");

    public override Zone Reads => Zone.Preamble | Zone.Body;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        var text = paragraph.Text;
        var end = Characters.TrimmedEnd(text);
        if (end < ShortestProse || EndsSentence(text, end) || !IsProse(paragraph, end))
            return;
        var fix = text[end - 1] is '，' or '、' or ','
            ? Fix.Ask(paragraph.Source, new TextSpan(end - 1, 1), "。")
            : Fix.Ask(paragraph.Source, new TextSpan(end, 0), "。");
        findings.Report(paragraph.Source, new TextSpan(end - 1, 1), fix);
    }

    /// <summary>The mark may stand before closing quotation marks and brackets.</summary>
    private static bool EndsSentence(string text, int end)
    {
        var last = end - 1;
        while (last > 0 && closing.Contains(text[last]))
            last--;
        return ends.Contains(text[last]);
    }

    /// <summary>A title, a list item or a line of a form has no pause in it; a heading fills its paragraph.</summary>
    private static bool IsProse(ParagraphReading paragraph, int end) =>
        paragraph.Text.AsSpan(0, end - 1).ContainsAny(pauses)
        && !paragraph.Nodes.Any(node => node.Kind is not (OutlineKind.Preamble or OutlineKind.SectionLead or OutlineKind.EnumSeries or OutlineKind.EnumInline)
            && node.Span.Start == 0 && node.Span.End >= end);
}
