using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>An indent is a setting, not typed blanks; plain text has no other way and is passed over.</summary>
public sealed class LayoutIndentSpaces : LayoutRule
{
    private protected override IEnumerable<LayoutPlace> Places(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & (Zone.Prose | Zone.Heading)) == Zone.None || paragraph.Source.Runs.IsEmpty || !BodyText.HasKnownLayout(paragraph))
                continue;
            var blanks = new TextSpan(0, Characters.SkipBlanks(paragraph.Text, 0));
            yield return new LayoutPlace(paragraph.Source, blanks, blanks.Length == 0 ? null : []);
        }
    }
}
