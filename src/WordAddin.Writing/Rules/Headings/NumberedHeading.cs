using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>A heading with its ordinal, typed into the text or put there by Word.</summary>
internal sealed record NumberedHeading(OutlineNode Node, Paragraph Paragraph, HeadingNumber Number, bool IsTyped)
{
    /// <summary>Where the typed ordinal stands; the whole heading when Word numbers it.</summary>
    public TextSpan OrdinalSpan => IsTyped ? new TextSpan(Node.Span.Start, Number.Length) : Node.Span;

    /// <summary>The ordinal as written, by hand or by Word.</summary>
    public ReadOnlySpan<char> Ordinal => IsTyped ? Paragraph.Text.AsSpan(Node.Span.Start, Number.Length) : Paragraph.NumberLabel;

    /// <summary>Where the numeral stands inside a typed ordinal.</summary>
    public TextSpan NumeralSpan => new(
        Node.Span.Start + Ordinal.IndexOf(Number.Numeral, StringComparison.Ordinal), Number.Numeral.Length);

    /// <summary>Every numbered heading in document order.</summary>
    public static ImmutableArray<NumberedHeading> In(Reading reading) =>
    [
        .. reading.Outline.Nodes.Where(node => node.IsHeading)
            .Select(node => Of(reading.Manuscript.Paragraphs[node.Paragraph], node)).OfType<NumberedHeading>(),
    ];

    public static NumberedHeading? Of(Paragraph paragraph, OutlineNode node)
    {
        if (HeadingNumber.Read(paragraph.Text.AsSpan(node.Span.Start)) is { } typed)
            return new NumberedHeading(node, paragraph, typed, IsTyped: true);
        return HeadingNumber.Read(paragraph.NumberLabel) is { } label
            ? new NumberedHeading(node, paragraph, label, IsTyped: false)
            : null;
    }

    /// <summary>The greatest number that can be written in this heading's kind of digits.</summary>
    public int Greatest => Number.Form == NumberForm.Circled ? 20 : 99;

    /// <summary>The numeral of <paramref name="value"/>, 1 to <see cref="Greatest"/>, in this heading's kind of digits.</summary>
    public string NumeralOf(int value) => Number.Form switch
    {
        NumberForm.Arabic or NumberForm.BracketedArabic => value.ToString(CultureInfo.InvariantCulture),
        NumberForm.Circled => ((char)('①' + value - 1)).ToString(),
        _ => SmallNumber.ToChinese(value),
    };
}
