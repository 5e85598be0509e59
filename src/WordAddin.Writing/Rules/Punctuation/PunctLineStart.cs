using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>No paragraph begins with a point.</summary>
public sealed class PunctLineStart : ParagraphRule
{
    public override Zone Reads => Zone.Prose | Zone.Heading | Zone.Title;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        var text = paragraph.Text;
        var start = Characters.SkipBlanks(text, 0);
        var end = start;
        while (end < text.Length && Characters.Points.Contains(text[end], StringComparison.Ordinal))
            end++;
        if (end > start)
        {
            var span = TextSpan.FromBounds(start, end);
            findings.Report(paragraph.Source, span, Fix.Ask(paragraph.Source, span, ""));
        }
    }
}
