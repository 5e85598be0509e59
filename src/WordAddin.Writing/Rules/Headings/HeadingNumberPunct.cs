using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>The mark behind an ordinal: 一、 and 1. have theirs, （一） and （1） have none.</summary>
public sealed class HeadingNumberPunct : ParagraphRule
{
    public override Zone Reads => Zone.Heading | Zone.Prose;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        foreach (var node in paragraph.Nodes)
        {
            if (node.IsHeading && NumberedHeading.Of(paragraph.Source, node) is { IsTyped: true } heading)
                Check(heading, findings);
        }
    }

    private static void Check(NumberedHeading heading, FindingSink findings)
    {
        var mark = TextSpan.FromBounds(BareEnd(heading), heading.OrdinalSpan.End);
        var written = heading.Paragraph.Text.AsSpan(mark.Start, mark.Length);
        var expected = Expected(heading.Number.Form, written);
        if (written.SequenceEqual(expected))
            return;
        var ordinal = $"{heading.Paragraph.Text.AsSpan(heading.Node.Span.Start, mark.Start - heading.Node.Span.Start)}{expected}";
        findings.Report(
            heading.Paragraph, mark, Fix.Safe(heading.Paragraph, mark, expected), arguments: ("expected", ordinal));
    }

    /// <summary>After the numeral or, where there is one, the closing bracket.</summary>
    private static int BareEnd(NumberedHeading heading) => heading.Number.Form switch
    {
        NumberForm.BracketedChinese or NumberForm.BracketedArabic => heading.NumeralSpan.End + 1,
        NumberForm.Part => heading.OrdinalSpan.End,
        _ => heading.NumeralSpan.End,
    };

    private static string Expected(NumberForm form, ReadOnlySpan<char> written) => form switch
    {
        NumberForm.Chinese => "、",
        NumberForm.Arabic => written is "．" ? "．" : ".",
        _ => "",
    };
}
