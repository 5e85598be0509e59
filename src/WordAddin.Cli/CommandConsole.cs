using System.Text;
using System.Text.Json;
using WordAddin.Contracts;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Cli;

/// <summary>Where a command writes: answers to one stream in UTF-8, everything else to another.</summary>
public sealed class CommandConsole : IDisposable
{
    public CommandConsole(Stream output, TextWriter error, bool showsProgress)
    {
        Output = output;
        Error = error;
        ShowsProgress = showsProgress;
        Text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true)
        {
            NewLine = "\n",
        };
    }

    /// <summary>The raw stream of the answer; flush <see cref="Text"/> before mixing the two.</summary>
    public Stream Output { get; }

    public TextWriter Text { get; }

    public TextWriter Error { get; }

    /// <summary>True when a person watches the error stream.</summary>
    public bool ShowsProgress { get; }

    public static CommandConsole Standard() =>
        new(Console.OpenStandardOutput(), Console.Error, !Console.IsErrorRedirected);

    /// <summary>Writes one JSON answer and a line end; indented when a person reads it.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        Text.Flush();
        using (var writer = new Utf8JsonWriter(Output, ContractJson.Options(indented: !Console.IsOutputRedirected)))
            write(writer);
        Output.Write("\n"u8);
    }

    /// <summary>Tells why a file could not be treated.</summary>
    /// <returns><see cref="ExitStatus.Unreadable"/>.</returns>
    public int Fail(string file, UnreadableReason failure, Language language)
    {
        ArgumentNullException.ThrowIfNull(failure);
        Error.WriteLine($"{file}: {failure.Sentence.In(language)} [{failure.Code}]");
        return ExitStatus.Unreadable;
    }

    public void Dispose() => Text.Dispose();
}
