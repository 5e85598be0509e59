using System.Text;
using System.Text.Json;
using WordAddin.Cli;

namespace WordAddin.Cli.Tests;

/// <summary>What a command answered: exit status, standard output and error output.</summary>
internal sealed record CommandRun(int Status, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static async Task<CommandRun> OfAsync(params string[] arguments)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter();
        using var console = new CommandConsole(output, error, showsProgress: false);
        var status = await CommandLine.RunAsync(arguments, console);
        return new CommandRun(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
