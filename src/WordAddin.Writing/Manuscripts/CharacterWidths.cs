namespace WordAddin.Writing.Manuscripts;

/// <summary>Width of a text in Chinese characters; digits and Latin letters take half of one.</summary>
public static class CharacterWidths
{
    public static double Of(ReadOnlySpan<char> text)
    {
        var width = 0d;
        foreach (var unit in text)
            width += unit < '\u2000' ? 0.5 : 1;
        return width;
    }
}
