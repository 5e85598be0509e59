using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Tests.Outlines;

/// <summary>A report with its outline written into it: <c>⟦kind number|text⟧</c> around every node.</summary>
internal sealed record MarkedReport(Manuscript Manuscript, IReadOnlyList<string> Expected)
{
    private const string Folder = "Outlines/Reports/";

    public static IEnumerable<string> Names =>
        typeof(MarkedReport).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^".txt".Length]);

    public static MarkedReport Load(string name)
    {
        using var stream = typeof(MarkedReport).Assembly.GetManifestResourceStream($"{Folder}{name}.txt")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    public static MarkedReport Parse(string marked)
    {
        var expected = new List<string>();
        var lines = marked.Split('\n').Select((line, index) => Unmark(line, index, expected)).ToList();
        return new MarkedReport(Manuscript.FromText(string.Join('\n', lines)), expected);
    }

    /// <summary>The nodes of an outline in the form of <see cref="Expected"/>.</summary>
    public static IEnumerable<string> Show(Manuscript manuscript, IEnumerable<OutlineNode> nodes) =>
        nodes.Select(node => Show(
            node.Paragraph,
            node.Span.Start,
            node.Number is null ? OutlineKindNames.Of(node.Kind) : $"{OutlineKindNames.Of(node.Kind)} {node.Number}",
            manuscript.Paragraphs[node.Paragraph].Text.Substring(node.Span.Start, node.Span.Length)));

    private static string Show(int paragraph, int start, string label, string text) => $"{paragraph}+{start} {label}: {text}";

    private static string Unmark(string line, int paragraph, List<string> expected)
    {
        int open;
        while ((open = line.IndexOf('⟦', StringComparison.Ordinal)) >= 0)
        {
            var bar = line.IndexOf('|', open);
            var close = line.IndexOf('⟧', bar);
            expected.Add(Show(paragraph, open, line[(open + 1)..bar], line[(bar + 1)..close]));
            line = string.Concat(line.AsSpan(0, open), line.AsSpan(bar + 1, close - bar - 1), line.AsSpan(close + 1));
        }

        return line;
    }
}
