using System.CommandLine;
using WordAddin.Cli.Files;
using WordAddin.Contracts;
using WordAddin.Contracts.Pages;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Cli.Commands;

/// <summary><c>check FILE…</c>: findings of one file or many; folders stand for the reports in them.</summary>
internal static class CheckCommand
{
    private const string Never = "never";

    public static Command Create(CommandConsole console)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files (.docx, .txt) or folders. 文件或文件夹。",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = CommonOptions.Format("text", "json", "sarif", "markdown", "html");
        var genre = CommonOptions.Genre();
        var language = CommonOptions.Language();
        var failOn = new Option<string>("--fail-on")
        {
            Description = "Exit with 1 when a finding is at least this grave: error, warning, info, never.",
            DefaultValueFactory = _ => "error",
        }.AcceptOnlyFromAmong("error", "warning", "info", Never);
        var disable = new Option<string[]>("--disable")
        {
            Description = "Rules that are not to run. 不检查的规则。",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        disable.Validators.Add(result =>
        {
            foreach (var id in result.GetValue(disable) ?? [])
            {
                if (RuleCatalog.Find(id) is null)
                    result.AddError($"There is no rule '{id}'.");
            }
        });
        var command = new Command("check", "Checks reports. 检查文稿。") { files, format, genre, language, failOn, disable };
        command.SetAction(parsed =>
        {
            var options = new CheckOptions
            {
                GenreId = parsed.GetValue(genre),
                DisabledRules = parsed.GetRequiredValue(disable).ToHashSet(StringComparer.Ordinal),
            };
            var tally = new CheckTally();
            var documents = tally.Count(ReportFiles.Check(ReportFiles.Expand(parsed.GetRequiredValue(files)), options, console));
            Write(console, documents, parsed.GetRequiredValue(format), parsed.GetValue(language));
            return tally.ExitStatus(Threshold(parsed.GetRequiredValue(failOn)));
        });
        return command;
    }

    private static void Write(CommandConsole console, IEnumerable<CheckedDocument> documents, string format, Language language)
    {
        switch (format)
        {
            case "json":
                console.WriteJson(writer => FindingsJson.Write(writer, documents, language));
                break;
            case "sarif":
                console.WriteJson(writer => FindingsSarif.Write(writer, documents, language));
                break;
            case "markdown":
                FindingsMarkdown.Write(console.Text, documents, language);
                break;
            case "html":
                FindingsHtml.Write(console.Text, documents, language);
                break;
            default:
                FindingsText.Write(console.Text, documents, language);
                break;
        }
    }

    private static Severity? Threshold(string failOn) =>
        failOn == Never ? null : Enum.Parse<Severity>(failOn, ignoreCase: true);
}
