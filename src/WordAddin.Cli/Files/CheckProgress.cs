using Spectre.Console;
using WordAddin.Contracts;

namespace WordAddin.Cli.Files;

/// <summary>A progress bar on the error stream while many files are checked; the documents are collected behind it.</summary>
internal static class CheckProgress
{
    public static IEnumerable<CheckedDocument> Show(IEnumerable<CheckedDocument> documents, int count, TextWriter error)
    {
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return screen.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask("检查 check", maxValue: count);
            var done = new List<CheckedDocument>(count);
            foreach (var document in documents)
            {
                done.Add(document);
                task.Increment(1);
            }

            return done;
        });
    }
}
