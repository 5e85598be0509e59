using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>One item of an enumeration: 一是…, 第二，….</summary>
/// <param name="Node">Its entry in the outline; the span is the label.</param>
/// <param name="Paragraph">The paragraph it stands in.</param>
/// <param name="Word">What makes it an item: 是, 要, 第 or 其.</param>
/// <param name="Value">Its number.</param>
/// <param name="Extent">From its marker to the next item of the paragraph, or to the paragraph's end.</param>
public sealed record EnumerationItem(OutlineNode Node, Paragraph Paragraph, char Word, int Value, TextSpan Extent)
{
    private bool IsPrefixed => Word is '第' or '其';

    public TextSpan Numeral => new(Node.Span.Start + (IsPrefixed ? 1 : 0), Node.Number!.Length);

    /// <summary>一是, 二要, 第三 or 其四.</summary>
    public TextSpan Marker => new(Node.Span.Start, Node.Number!.Length + 1);

    public bool OpensParagraph => Characters.SkipBlanks(Paragraph.Text, 0) == Node.Span.Start;

    /// <summary>The label without marker and final mark.</summary>
    public string Label =>
        Paragraph.Text[Marker.End..Node.Span.End].Trim('，', '。', '；', '：', '！', '？', ' ', '\u3000');
}
