using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>Running text fills the type area on both sides.</summary>
public sealed class LayoutAlignment : LayoutRule
{
    private protected override IEnumerable<LayoutPlace> Places(Reading reading)
    {
        foreach (var paragraph in BodyText.Paragraphs(reading))
        {
            if (BodyText.HasKnownLayout(paragraph))
                yield return LayoutPlace.Whole(paragraph.Source, paragraph.Source.Format.Alignment == TextAlignment.Left ? [] : null);
        }
    }
}
