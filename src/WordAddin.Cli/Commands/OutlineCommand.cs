using System.CommandLine;
using WordAddin.Cli.Files;
using WordAddin.Contracts;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Cli.Commands;

/// <summary><c>outline FILE</c>: the structure of a report.</summary>
internal static class OutlineCommand
{
    public static Command Create(CommandConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "A .docx or .txt file." };
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("outline", "Shows the structure of a report. 显示文稿结构。") { file, format, language };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!ReportFile.TryRead(path, out var manuscript, out var failure))
                return console.Fail(path, failure, parsed.GetValue(language));
            var outline = OutlineReader.Read(manuscript);
            if (parsed.GetValue(format) == "json")
                console.WriteJson(writer => OutlineJson.Write(writer, path, manuscript, outline));
            else
                WriteText(console.Text, manuscript, outline);
            return ExitStatus.Clean;
        });
        return command;
    }

    private static void WriteText(TextWriter text, Manuscript manuscript, Outline outline)
    {
        foreach (var node in outline.Nodes)
        {
            var line = manuscript.Paragraphs[node.Paragraph].Text.AsSpan(node.Span.Start, node.Span.Length);
            text.WriteLine($"{new string(' ', 2 * node.Level)}{OutlineKindNames.Of(node.Kind)}  {line}");
        }
    }
}
