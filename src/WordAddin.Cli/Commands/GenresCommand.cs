using System.CommandLine;
using WordAddin.Contracts;
using WordAddin.Writing.Genres;

namespace WordAddin.Cli.Commands;

/// <summary><c>genres</c>: the kinds of report.</summary>
internal static class GenresCommand
{
    public static Command Create(CommandConsole console)
    {
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("genres", "Lists the kinds of report. 列出体裁。") { format, language };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == "json")
            {
                console.WriteJson(writer => GenresJson.WriteAll(writer, GenreCatalog.Genres));
                return ExitStatus.Clean;
            }

            foreach (var genre in GenreCatalog.Genres)
                console.Text.WriteLine($"{genre.Id}\t{genre.Name.In(parsed.GetValue(language))}");
            return ExitStatus.Clean;
        });
        return command;
    }
}
