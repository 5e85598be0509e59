namespace WordAddin.Writing.Rules.Layout;

/// <summary>First-level headings are 三号黑体.</summary>
public sealed class LayoutHeading1Font : HeadingFontRule
{
    private protected override Typeface Face => Typeface.Black;

    private protected override bool Concerns(int level) => level == 1;
}
