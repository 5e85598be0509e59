namespace WordAddin.OpenXml.Writing;

/// <summary>Width of a text in Chinese characters; digits and Latin letters take half of one.</summary>
internal static class CharacterWidths
{
    public static double Of(string text) => text.Sum(unit => unit < '\u2000' ? 0.5 : 1);
}
