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
            if (!node.IsHeading || node.Number is not { } number || paragraph.Text[node.Span.Start] is not ('(' or '（'))
                continue;
            var ordinal = new TextSpan(node.Span.Start, number.Length + 2);
            var expected = $"（{number}）";
            if (!paragraph.Text.AsSpan(ordinal.Start, ordinal.Length).SequenceEqual(expected))
                findings.Report(paragraph.Source, ordinal, Fix.Safe(paragraph.Source, ordinal, expected), arguments: ("expected", expected));
        }
    }
}
