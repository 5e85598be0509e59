using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>An ellipsis or 等, not both.</summary>
public sealed class PunctEllipsisDeng : ParagraphRule
{
    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Ellipsis))
            return;
        var text = paragraph.Text;
        foreach (var ellipsis in Ellipses.In(text))
        {
            var before = text.AsSpan(0, ellipsis.Start).EndsWith("等");
            if (!before && !ListEnd.IsDeng(text, ellipsis.End))
                continue;
            var span = before ? TextSpan.FromBounds(ellipsis.Start - 1, ellipsis.End) : TextSpan.FromBounds(ellipsis.Start, ellipsis.End + 1);
            findings.Report(paragraph.Source, span, Fix.Safe(paragraph.Source, ellipsis, ""));
        }
    }
}
