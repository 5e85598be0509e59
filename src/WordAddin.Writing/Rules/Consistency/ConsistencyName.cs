using System.Buffers;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Consistency;

/// <summary>The writer's name under the title and in the signature differ by a character.</summary>
public sealed class ConsistencyName : Rule
{
    private static readonly SearchValues<char> surnames = SearchValues.Create(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤");

    private static readonly string[] labels = ["述职人：", "报告人：", "述责人：", "姓名："];

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        (ParagraphReading Paragraph, TextSpan Span)? first = null;
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & (Zone.TitleBlock | Zone.Signature)) == Zone.None || NameIn(paragraph.Text) is not { } name)
                continue;
            if (first is not { } earlier)
                first = (paragraph, name);
            else if (DifferByOne(Words(earlier.Paragraph, earlier.Span), Words(paragraph, name)))
                findings.Report(paragraph.Source, name, arguments: ("earlier", Words(earlier.Paragraph, earlier.Span)));
        }
    }

    private static string Words(ParagraphReading paragraph, TextSpan span) => paragraph.Text.Substring(span.Start, span.Length);

    /// <summary>A line that is a name and nothing else, a label before it apart.</summary>
    private static TextSpan? NameIn(string text)
    {
        var start = Characters.SkipBlanks(text, 0);
        foreach (var label in labels)
            start = text.AsSpan(start).StartsWith(label) ? Characters.SkipBlanks(text, start + label.Length) : start;
        var end = Math.Max(start, Characters.TrimmedEnd(text));
        var name = text.AsSpan(start..end);
        var isName = name.Length is 2 or 3 && surnames.Contains(name[0]);
        foreach (var c in name)
            isName &= Characters.IsHan(c);
        return isName ? TextSpan.FromBounds(start, end) : null;
    }

    private static bool DifferByOne(string first, string second) =>
        first.Length == second.Length && first[0] == second[0] && first.Zip(second).Count(pair => pair.First != pair.Second) == 1;
}
