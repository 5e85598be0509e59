using WordAddin.Contracts;
using WordAddin.Writing.Rules;

namespace WordAddin.Cli.Files;

/// <summary>Many files: folders spread out, checked on all cores, answered in order.</summary>
internal static class ReportFiles
{
    private static readonly string[] Extensions = [".docx", ".txt"];

    /// <summary>Files as named; a folder stands for every report below it, by name.</summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => Directory.Exists(path) ? Below(path) : [path])];

    public static IEnumerable<CheckedDocument> Check(IReadOnlyList<string> files, CheckOptions options, CommandConsole console)
    {
        if (files.Count == 1)
            return [Check(files[0], options)];
        var documents = files.AsParallel().AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(file => Check(file, options));
        return console.ShowsProgress ? CheckProgress.Show(documents, files.Count, console.Error) : documents;
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            // Word keeps its owner files beside the documents.
            .Where(file => !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static CheckedDocument Check(string file, CheckOptions options) =>
        ReportFile.TryRead(file, out var manuscript, out var failure)
            ? CheckedDocument.Checked(file, Checker.Full.Check(manuscript, options))
            : CheckedDocument.Unreadable(file, failure);
}
