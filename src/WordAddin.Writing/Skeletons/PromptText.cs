using System.Text;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Skeletons;

/// <summary>写作提示: what the writer is told at the head of a section. Opens with 〔提示： in both languages, so that the residue rule knows it.</summary>
internal static class PromptText
{
    private const string Opening = "〔提示：";
    private const char Ending = '〕';

    /// <summary>True for a paragraph that is a prompt and nothing else.</summary>
    public static bool IsPrompt(string text) =>
        text.StartsWith(Opening, StringComparison.Ordinal) && text.IndexOf(Ending) == text.Length - 1;

    public static string Of(GenreSection section, IEnumerable<GenreSection> children, Genre genre, Language language)
    {
        var text = new StringBuilder(Opening).Append(section.Purpose.In(language));
        foreach (var child in children)
            text.Append(Pick(language, $"{child.Title.Chinese}：{child.Purpose.Chinese}", $" {child.Title.English}: {child.Purpose.English}"));
        if (section.Avoid is { } avoid)
            text.Append(Pick(language, avoid.Chinese, $" {avoid.English}"));
        if (section.Share is { } share)
            text.Append(Length(share, genre.Length.Target, language));
        return text.Append(Ending).ToString();
    }

    private static string Length(Band share, Band target, Language language)
    {
        var shortest = Rounded(share.Minimum * target.Minimum / 100);
        var longest = Rounded(share.Maximum * target.Maximum / 100);
        return Pick(
            language,
            $"约占全文{share.Minimum}%—{share.Maximum}%，{shortest}—{longest}字。",
            $" About {share.Minimum} to {share.Maximum} per cent of the report, {shortest} to {longest} characters.");
    }

    private static int Rounded(int characters) => (characters + 5) / 10 * 10;

    private static string Pick(Language language, string chinese, string english) =>
        language == Language.English ? english : chinese;
}
