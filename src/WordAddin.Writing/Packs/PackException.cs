using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Packs;

/// <summary>
/// A JSON file of ours or of the writer's (genre pack, facts dictionary, facts file) that cannot be used as it is,
/// with the place to look at.
/// </summary>
/// <param name="code">Stable code, such as <c>unknown-fact</c>.</param>
/// <param name="file">Name of the file, as the caller gave it.</param>
/// <param name="line">From 1; 0 when the fault has no place.</param>
/// <param name="column">From 1; 0 when the fault has no place.</param>
/// <param name="sentence">What is wrong and what to do, without the place.</param>
public sealed class PackException(string code, string file, int line, int column, BilingualText sentence)
    : Exception($"{file}({line},{column}): {code}: {sentence?.English}")
{
    public string Code { get; } = code;

    public string File { get; } = file;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public BilingualText Sentence { get; } = sentence!;
}
