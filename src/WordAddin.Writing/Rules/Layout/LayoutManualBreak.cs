using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>Running text has no manual line breaks, and no page break before a paragraph.</summary>
public sealed class LayoutManualBreak : LayoutRule
{
    private const char LineBreak = '\u000B';

    private protected override IEnumerable<LayoutPlace> Places(Reading reading)
    {
        foreach (var paragraph in BodyText.Paragraphs(reading))
        {
            var at = paragraph.Text.IndexOf(LineBreak, StringComparison.Ordinal);
            if (at >= 0)
                yield return new LayoutPlace(paragraph.Source, new TextSpan(at, 1), []);
            else if (paragraph.Source.Format.PageBreakBefore)
                yield return LayoutPlace.Whole(paragraph.Source, [], "page");
            else
                yield return LayoutPlace.Whole(paragraph.Source, null);
        }
    }
}
