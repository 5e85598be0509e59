using System.Collections.Immutable;
using System.Text;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Packs;

namespace WordAddin.Writing.Genres.SelfChecks;

/// <summary>自查表: what the writer looks over before a report is submitted, because no rule can.</summary>
public static class SelfCheckList
{
    private const string File = "Genres/SelfChecks/self-checks.json";

    private static readonly Lazy<ImmutableArray<SelfCheckItem>> common =
        new(() => StrictJson.Bind<SelfCheckPack>(File, StrictJson.Parse(File, EmbeddedText.Read(File))).Items);

    /// <summary>The questions for every report, then one for each part of the genre that says what not to write.</summary>
    public static ImmutableArray<SelfCheckItem> For(Genre genre)
    {
        ArgumentNullException.ThrowIfNull(genre);
        return [.. common.Value, .. genre.Sections.Where(section => section.Avoid is not null).Select(QuestionOf)];
    }

    /// <summary>The list as Markdown with a box before each question, ready to be printed.</summary>
    public static string ToMarkdown(Genre genre, Language language)
    {
        ArgumentNullException.ThrowIfNull(genre);
        var text = new StringBuilder("# ").Append(genre.Name.In(language)).Append(language == Language.English ? ": to check before submission" : "送审前自查表").Append('\n');
        foreach (var item in For(genre))
            text.Append("\n- [ ] ").Append(item.Question.In(language));
        return text.Append('\n').ToString();
    }

    private static SelfCheckItem QuestionOf(GenreSection section) => new()
    {
        Id = $"avoid-{section.Key}",
        Question = new BilingualText(
            $"“{section.FunctionalTitle.Chinese}”一节是否做到：{section.Avoid!.Chinese}",
            $"Does the part “{section.FunctionalTitle.English}” keep to this: {section.Avoid.English}"),
    };
}
