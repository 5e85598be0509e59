using System.Collections.Immutable;

namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>The styles and document defaults of a document.</summary>
internal sealed class StyleSheet
{
    /// <summary>Word itself allows some ten; what goes round in circles ends here.</summary>
    private const int LongestChain = 32;

    private readonly Dictionary<string, Style> styles;
    private readonly Dictionary<string, StyleChain> chains = [];
    private readonly string? defaultParagraph;

    public StyleSheet(Dictionary<string, Style> styles, RunProperties runDefaults, ParagraphProperties paragraphDefaults)
    {
        this.styles = styles;
        RunDefaults = runDefaults;
        ParagraphDefaults = paragraphDefaults;
        defaultParagraph = styles.Values.FirstOrDefault(style => style is { IsDefault: true, Kind: "paragraph" })?.Id;
    }

    public static StyleSheet None { get; } = new([], RunProperties.None, ParagraphProperties.None);

    public RunProperties RunDefaults { get; }

    public ParagraphProperties ParagraphDefaults { get; }

    public Style? Find(string id) => styles.GetValueOrDefault(id);

    /// <summary>The chain of a paragraph style; of the default one when the id is null or unknown.</summary>
    public StyleChain Paragraph(string? id) =>
        id is not null && styles.ContainsKey(id) ? Chain(id) : defaultParagraph is null ? StyleChain.Empty : Chain(defaultParagraph);

    /// <summary>Run properties of a character style; none when the id is null or unknown.</summary>
    public RunProperties Character(string? id) => id is null ? RunProperties.None : Chain(id).Run;

    private StyleChain Chain(string id)
    {
        if (!chains.TryGetValue(id, out var chain))
            chains[id] = chain = Build(id);
        return chain;
    }

    private StyleChain Build(string id)
    {
        var chain = ImmutableArray.CreateBuilder<Style>();
        for (var next = id; next is not null && chain.Count < LongestChain && styles.TryGetValue(next, out var style); next = style.BasedOn)
            chain.Add(style);
        var run = RunProperties.None;
        for (var i = chain.Count - 1; i >= 0; i--)
            run = chain[i].Run.Over(run);
        return new StyleChain([.. chain.Select(style => style.Name)], run, chain.ToImmutable());
    }
}
