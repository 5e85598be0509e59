using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Terms.WrongCharacters;

/// <summary>Stretches of nothing but Chinese characters outside of quotations and book titles.</summary>
internal static class HanRuns
{
    /// <summary>Text without any mark for so long is cut, so that working space stays small.</summary>
    private const int Longest = 400;

    public static IEnumerable<TextSpan> Of(ParagraphReading paragraph)
    {
        var text = paragraph.Text;
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && end - start < Longest && CharacterModel.Covers(text[end]))
                end++;
            if (end - start > 1 && !paragraph.IsQuoted(start))
                yield return TextSpan.FromBounds(start, end);
            start = Math.Max(start, end - 1);
        }
    }
}
