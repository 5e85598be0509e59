using WordAddin.Cli;

using var console = CommandConsole.Standard();
return await CommandLine.RunAsync(args, console);
