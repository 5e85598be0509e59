using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;
using WordAddin.Writing.Rules.Numbers;
using WordAddin.Writing.Rules.Residue;
using WordAddin.Writing.Rules.Terms;

namespace WordAddin.Writing.Rules;

/// <summary>A paragraph with what every rule would otherwise work out again: zone, outline nodes, quoted stretches.</summary>
public sealed class ParagraphReading(Paragraph source, Zone zone, ImmutableArray<OutlineNode> nodes)
{
    private ImmutableArray<TextSpan> quotations;
    private ImmutableArray<TextSpan> bookTitles;
    private ImmutableArray<Placeholder> placeholders;
    private ImmutableArray<TextSpan> digitRuns;
    private ImmutableArray<TextSpan> gaps;
    private ImmutableArray<LexiconMatch> terms;
    private TextTraits? traits;

    public Paragraph Source { get; } = source;

    public string Text => Source.Text;

    public Zone Zone { get; } = zone;

    /// <summary>The outline nodes in this paragraph, in order.</summary>
    public ImmutableArray<OutlineNode> Nodes { get; } = nodes;

    /// <summary>Stretches between “ and ”, the marks included.</summary>
    public ImmutableArray<TextSpan> Quotations =>
        quotations.IsDefault ? quotations = PairedMarks.Find(Text, '“', '”') : quotations;

    /// <summary>Stretches between 《 and 》, the marks included.</summary>
    public ImmutableArray<TextSpan> BookTitles =>
        bookTitles.IsDefault ? bookTitles = PairedMarks.Find(Text, '《', '》') : bookTitles;

    /// <summary>Stretches between 〔 and 〕, the marks included: gaps and prompts of a skeleton, and years of document numbers.</summary>
    public ImmutableArray<TextSpan> Gaps =>
        gaps.IsDefault ? gaps = PairedMarks.Find(Text, '〔', '〕') : gaps;

    /// <summary>What is still to be filled in, in order.</summary>
    public ImmutableArray<Placeholder> Placeholders =>
        placeholders.IsDefault ? placeholders = PlaceholderReader.Read(this) : placeholders;

    /// <summary>Numbers in Arabic digits, decimal points and separators between digits included, in order.</summary>
    public ImmutableArray<TextSpan> DigitRuns =>
        digitRuns.IsDefault ? digitRuns = Has(TextTraits.Digit) ? DigitRunReader.Read(Text) : [] : digitRuns;

    /// <summary>What the word lists of <see cref="TermList"/> say about the text, in order.</summary>
    internal ImmutableArray<LexiconMatch> Terms => terms.IsDefault ? terms = TermIndex.Find(Text) : terms;

    /// <summary>True when the text holds a character of one of <paramref name="wanted"/>.</summary>
    public bool Has(TextTraits wanted) => ((traits ??= TextTraitsReader.Read(Text)) & wanted) != TextTraits.None;

    /// <summary>True inside quotation marks or a book title, where names and slogans live.</summary>
    public bool IsQuoted(int position) =>
        Quotations.Covering(position) is not null || BookTitles.Covering(position) is not null;
}
