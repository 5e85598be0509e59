using System.CommandLine;
using WordAddin.Cli.Files;
using WordAddin.Writing.Rules;

namespace WordAddin.Cli.Commands;

/// <summary><c>fix FILE --out FILE2</c>: writes the file again with its fixes; never in place unless asked.</summary>
internal static class FixCommand
{
    public static Command Create(CommandConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A .docx or .txt file." };
        var output = new Option<string?>("--out") { Description = "Where to write. 输出文件。" };
        var inPlace = new Option<bool>("--in-place") { Description = "Write over FILE. 直接改写原文件。" };
        var fixClass = new Option<string>("--class")
        {
            Description = "safe: fixes that keep the meaning; ask: also those a person should confirm.",
            DefaultValueFactory = _ => "safe",
        }.AcceptOnlyFromAmong("safe", "ask");
        var genre = CommonOptions.Genre();
        var language = CommonOptions.Language();
        var command = new Command("fix", "Applies fixes. 修改文稿。") { file, output, inPlace, fixClass, genre, language };
        command.Validators.Add(result =>
        {
            if (result.GetValue(inPlace) == (result.GetValue(output) is not null))
                result.AddError("Say either --out FILE2 or --in-place.");
        });
        command.SetAction(parsed =>
        {
            var source = parsed.GetRequiredValue(file);
            var target = parsed.GetValue(output) ?? source;
            var accepted = Enum.Parse<FixClass>(parsed.GetRequiredValue(fixClass), ignoreCase: true);
            if (!FixedFile.TryWrite(source, target, accepted, new CheckOptions { GenreId = parsed.GetValue(genre) }, out var result, out var failure))
                return console.Fail(source, failure, parsed.GetValue(language));
            console.Text.WriteLine($"{target}: 已修改 {result.Applied} 处，跳过 {result.Skipped} 处。{result.Applied} fixed, {result.Skipped} skipped.");
            return ExitStatus.Clean;
        });
        return command;
    }
}
