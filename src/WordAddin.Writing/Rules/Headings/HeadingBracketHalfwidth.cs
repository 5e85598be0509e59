using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>The brackets of an ordinal are full-width: （一）, not (一).</summary>
public sealed class HeadingBracketHalfwidth : ParagraphRule
{
    public override Zone Reads => Zone.Heading | Zone.Prose;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        foreach (var node in paragraph.Nodes)
        {
            if (!node.IsHeading || NumberedHeading.Of(paragraph.Source, node) is not { IsTyped: true } heading)
                continue;
            if (!heading.Ordinal.ContainsAny('(', ')'))
                continue;
            var expected = heading.Ordinal.ToString().Replace('(', '（').Replace(')', '）');
            findings.Report(
                paragraph.Source,
                heading.OrdinalSpan,
                Fix.Safe(paragraph.Source, heading.OrdinalSpan, expected),
                arguments: ("expected", expected));
        }
    }
}
