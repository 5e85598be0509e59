using System.CommandLine;
using WordAddin.Cli.Files;
using WordAddin.Contracts.Comparisons;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Cli.Commands;

/// <summary><c>compare OLD NEW</c>: what changed between two versions, by section; exits like diff does.</summary>
internal static class CompareCommand
{
    public static Command Create(CommandConsole console)
    {
        var old = new Argument<string>("OLD") { Description = "The old version, .docx or .txt. 旧稿。" };
        var @new = new Argument<string>("NEW") { Description = "The new version, .docx or .txt. 新稿。" };
        var format = CommonOptions.Format("text", "json", "markdown");
        var genre = CommonOptions.Genre();
        var language = CommonOptions.Language();
        var command = new Command(
            "compare",
            "Compares two versions by section; exits with 1 when they differ. 按部分比较两份文稿。")
        {
            old, @new, format, genre, language,
        };
        command.SetAction(parsed =>
        {
            var (oldFile, newFile) = (parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new));
            var options = new CheckOptions { GenreId = parsed.GetValue(genre) };
            if (!ReportFile.TryRead(oldFile, out var oldManuscript, out var failure))
                return console.Fail(oldFile, failure, parsed.GetValue(language));
            if (!ReportFile.TryRead(newFile, out var newManuscript, out failure))
                return console.Fail(newFile, failure, parsed.GetValue(language));
            var compared = new ComparedManuscripts(
                oldFile, Checker.Full.Check(oldManuscript, options), newFile, Checker.Full.Check(newManuscript, options));
            Write(console, compared, parsed.GetRequiredValue(format), parsed.GetValue(language));
            return compared.Comparison.IsSameText ? ExitStatus.Clean : ExitStatus.Findings;
        });
        return command;
    }

    private static void Write(CommandConsole console, ComparedManuscripts compared, string format, Language language)
    {
        switch (format)
        {
            case "json":
                console.WriteJson(writer => ComparisonJson.Write(writer, compared, language));
                break;
            case "markdown":
                ComparisonMarkdown.Write(console.Text, compared, language);
                break;
            default:
                ComparisonText.Write(console.Text, compared, language);
                break;
        }
    }
}
