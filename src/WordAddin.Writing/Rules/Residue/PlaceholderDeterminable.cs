using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Proposes the missing word where a fixed expression leaves no choice.</summary>
public sealed class PlaceholderDeterminable : ParagraphRule
{
    public override Zone Reads => Zone.Written;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        foreach (var placeholder in paragraph.Placeholders)
        {
            if (FixedExpressions.Match(paragraph.Text, placeholder.Span) is { } expression)
            {
                findings.Report(
                    paragraph.Source,
                    placeholder.Span,
                    Fix.Ask(paragraph.Source, placeholder.Span, expression.Missing),
                    arguments: ("whole", expression.Whole));
            }
        }
    }
}
