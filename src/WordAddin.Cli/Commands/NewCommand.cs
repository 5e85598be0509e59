using System.CommandLine;
using WordAddin.Cli.Files;
using WordAddin.Writing.Genres;

namespace WordAddin.Cli.Commands;

/// <summary><c>new GENRE --facts facts.json --out x.docx</c>: a guided skeleton as a document.</summary>
internal static class NewCommand
{
    public static Command Create(CommandConsole console)
    {
        var genre = new Argument<string>("GENRE") { HelpName = "GENRE", Description = "Id of the genre, see 'genres'. 体裁。" };
        genre.AcceptOnlyFromAmong([.. GenreCatalog.Ids]);
        var facts = new Option<string?>("--facts") { Description = "JSON file with the facts; what is missing shows as a gap. 事实栏文件。" };
        var output = new Option<string>("--out") { Description = "The .docx to write. 输出文件。", Required = true };
        var headings = new Option<HeadingStyle>("--headings")
        {
            Description = "parallel: paired clauses (default); functional: plain names of the sections.",
            DefaultValueFactory = _ => HeadingStyle.Parallel,
        };
        var force = new Option<bool>("--force") { Description = "Replace an existing file. 覆盖已有文件。" };
        var language = CommonOptions.Language();
        var command = new Command("new", "Writes the skeleton of a report. 生成文稿骨架。") { genre, facts, output, headings, force, language };
        command.SetAction(parsed =>
        {
            var order = new SkeletonOrder(
                parsed.GetRequiredValue(genre),
                parsed.GetValue(facts),
                parsed.GetRequiredValue(output),
                parsed.GetValue(headings),
                parsed.GetValue(force),
                parsed.GetValue(language));
            if (!SkeletonFile.TryWrite(order, out var violations, out var failure))
                return console.Fail(failure.File, failure.Reason, order.Language);
            foreach (var violation in violations)
                console.Error.WriteLine($"{violation.FactKey}: {violation.Message.In(order.Language)}");
            console.Text.WriteLine(order.Target);
            return ExitStatus.Clean;
        });
        return command;
    }
}
