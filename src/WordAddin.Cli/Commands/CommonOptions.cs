using System.CommandLine;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;

namespace WordAddin.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<Language> Language()
    {
        var option = new Option<Language>("--language")
        {
            Description = "Language of the messages: zh (default) or en. 输出语言。",
            DefaultValueFactory = _ => Writing.Languages.Language.Chinese,
            CustomParser = result => result.Tokens is [var token] ? Parse(token.Value, result.AddError) : default,
        };
        option.CompletionSources.Add("zh", "en");
        return option;
    }

    public static Option<string?> Genre()
    {
        var option = new Option<string?>("--genre")
        {
            Description = "Id of the genre (see 'genres'); recognised when left out. 体裁。",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValue(option) is { } id && GenreCatalog.Find(id) is null)
                result.AddError($"There is no genre '{id}'. Known: {string.Join(", ", GenreCatalog.Ids)}.");
        });
        return option;
    }

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"Form of the answer: {string.Join(", ", formats)}. 输出格式。",
            DefaultValueFactory = _ => formats[0],
        };
        return option.AcceptOnlyFromAmong(formats);
    }

    private static Language Parse(string word, Action<string> error)
    {
        switch (word)
        {
            case "zh" or "zh-CN":
                return Writing.Languages.Language.Chinese;
            case "en" or "en-US":
                return Writing.Languages.Language.English;
            default:
                error($"'{word}' is not a language; use zh or en.");
                return default;
        }
    }
}
