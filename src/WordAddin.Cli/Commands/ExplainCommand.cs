using System.CommandLine;
using WordAddin.Contracts;
using WordAddin.Writing.Rules;

namespace WordAddin.Cli.Commands;

/// <summary><c>explain RULE</c>: the page of a rule, the same the pane shows.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandConsole console)
    {
        var id = new Argument<string>("RULE") { HelpName = "RULE", Description = "Id of the rule, such as placeholder-residue." };
        id.CompletionSources.Add(_ => RuleCatalog.Rules.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id)));
        var language = CommonOptions.Language();
        var command = new Command("explain", "Shows why a rule exists, with examples. 解释一条规则。") { id, language };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(id);
            if (RuleCatalog.Find(name) is not { } rule)
            {
                console.Error.WriteLine($"没有规则“{name}”。There is no rule '{name}'.");
                return ExitStatus.BadUsage;
            }

            Write(console.Text, rule.Page, parsed.GetValue(language));
            return ExitStatus.Clean;
        });
        return command;
    }

    private static void Write(TextWriter text, RulePage page, Writing.Languages.Language language)
    {
        text.WriteLine($"# {page.Title.In(language)} ({page.Id})");
        text.WriteLine();
        text.WriteLine($"{ContractNames.Of(page.Severity)} · {page.Basis}");
        text.WriteLine();
        text.WriteLine(page.Body);
    }
}
