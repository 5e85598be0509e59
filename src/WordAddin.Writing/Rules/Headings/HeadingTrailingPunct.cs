using System.Buffers;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>A heading on a line of its own ends without a mark; a question or exclamation mark may stay.</summary>
public sealed class HeadingTrailingPunct : ParagraphRule
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("。；，：、;,:.");

    public override Zone Reads => Zone.Heading;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (paragraph.Nodes is not [{ IsHeading: true } heading])
            return;
        var text = paragraph.Text.AsSpan(heading.Span.Start, heading.Span.Length);
        var marked = text.LastIndexOfAnyExcept(Marks) + 1;
        var kept = Characters.TrimmedEnd(text[..marked]);
        if (kept == 0 || marked == text.Length)
            return;
        var marks = TextSpan.FromBounds(heading.Span.Start + kept, heading.Span.End);
        findings.Report(
            paragraph.Source, marks, Fix.Safe(paragraph.Source, marks, ""), arguments: ("mark", text[marked..].ToString()));
    }
}
