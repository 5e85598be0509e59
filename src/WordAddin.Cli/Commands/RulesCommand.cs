using System.CommandLine;
using WordAddin.Contracts;
using WordAddin.Writing.Rules;

namespace WordAddin.Cli.Commands;

/// <summary><c>rules</c>: the catalogue.</summary>
internal static class RulesCommand
{
    public static Command Create(CommandConsole console)
    {
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("rules", "Lists every rule. 列出全部规则。") { format, language };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == "json")
            {
                console.WriteJson(writer => RulesJson.WriteAll(writer, RuleCatalog.Rules));
                return ExitStatus.Clean;
            }

            foreach (var rule in RuleCatalog.Rules)
            {
                console.Text.WriteLine(
                    $"{rule.Id}\t{ContractNames.Of(rule.Page.Severity)}\t{rule.Page.Title.In(parsed.GetValue(language))}");
            }

            return ExitStatus.Clean;
        });
        return command;
    }
}
