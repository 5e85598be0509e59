namespace WordAddin.Writing.Rules.Layout;

/// <summary>Second-level headings are 三号楷体; the text after a run-in heading is not.</summary>
public sealed class LayoutHeading2Font : HeadingFontRule
{
    private protected override Typeface Face => Typeface.Kai;

    private protected override bool Concerns(int level) => level == 2;
}
