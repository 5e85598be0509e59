using WordAddin.Writing.Manuscripts;
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
            // A mark after the bracket is the business of heading-number-punct, whose fix must not touch this one.
            var brackets = new TextSpan(heading.OrdinalSpan.Start, heading.Ordinal.IndexOfAny(')', '）') + 1);
            var written = paragraph.Text.AsSpan(brackets.Start, brackets.Length);
            if (!written.ContainsAny('(', ')'))
                continue;
            var expected = written.ToString().Replace('(', '（').Replace(')', '）');
            findings.Report(
                paragraph.Source,
                brackets,
                Fix.Safe(paragraph.Source, brackets, expected),
                arguments: ("expected", expected));
        }
    }
}
