using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Skeletons;

namespace WordAddin.OpenXml.Writing;

/// <summary>
/// Breaks a title of two lines where the sense does and the lines come out alike (7.3.1: 词意完整、排列对称). The break is a
/// manual one, as clerks set it: it holds whatever fonts the reader's machine has.
/// </summary>
internal static class TitleShape
{
    /// <summary>How a manual line break stands in a paragraph's text.</summary>
    public const char LineBreak = '\u000B';

    /// <summary>Characters of 二号 on a line of the type area.</summary>
    private const int CharactersPerLine = 20;

    private static readonly string[] SenseEnds = ["年度", "党组", "关于", "机关", "中心组"];

    /// <summary>The title with a break in it; unchanged when it fits one line or has no good place.</summary>
    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> title)
    {
        var text = string.Concat(title.Select(inline => inline.Text));
        return CharacterWidths.Of(text) > CharactersPerLine && BestBreak(text) is { } place ? Broken(title, place) : title;
    }

    /// <summary>The place that leaves the two lines most alike.</summary>
    private static int? BestBreak(string text)
    {
        var total = CharacterWidths.Of(text);
        return SenseEnds.SelectMany(word => EndsOf(word, text))
            .Select(end => (End: end, First: CharacterWidths.Of(text.AsSpan(0, end))))
            .Where(place => Math.Max(place.First, total - place.First) <= CharactersPerLine && place.First < total)
            .OrderBy(place => Math.Abs(total - (2 * place.First)))
            .Select(place => (int?)place.End)
            .FirstOrDefault();
    }

    private static IEnumerable<int> EndsOf(string word, string text)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            yield return at + word.Length;
    }

    private static ImmutableArray<Inline> Broken(ImmutableArray<Inline> title, int place)
    {
        for (var i = 0; i < title.Length; i++)
        {
            if (place <= title[i].Text.Length)
                return title.SetItem(i, title[i] with { Text = title[i].Text.Insert(place, LineBreak.ToString()) });
            place -= title[i].Text.Length;
        }

        return title;
    }
}
