using System.CommandLine;
using System.CommandLine.Invocation;
using WordAddin.Cli.Commands;

namespace WordAddin.Cli;

/// <summary>The command line as a whole: <c>wordaddin check|outline|compare|fix|new|genres|rules|explain</c>.</summary>
public static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandConsole console)
    {
        ArgumentNullException.ThrowIfNull(console);
        var root = new RootCommand("WordAddin: 结构化公文报告的骨架、检查与修改 · skeletons, checks and fixes for structured reports")
        {
            CheckCommand.Create(console),
            OutlineCommand.Create(console),
            CompareCommand.Create(console),
            FixCommand.Create(console),
            NewCommand.Create(console),
            GenresCommand.Create(console),
            RulesCommand.Create(console),
            ExplainCommand.Create(console),
        };
        var parsed = root.Parse(arguments);
        var configuration = new InvocationConfiguration { Output = console.Text, Error = console.Error };
        var status = await parsed.InvokeAsync(configuration);
        await console.Text.FlushAsync();
        return parsed.Action is ParseErrorAction ? ExitStatus.BadUsage : status;
    }
}
