namespace WordAddin.Writing.Rules.Layout;

/// <summary>Third- and fourth-level headings are 三号仿宋, bold or not.</summary>
public sealed class LayoutHeading34Font : HeadingFontRule
{
    private protected override Typeface Face => Typeface.FangSong;

    private protected override bool Concerns(int level) => level is 3 or 4;
}
