using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Structure;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>The words of a heading: ordinal and final mark left out.</summary>
internal sealed record HeadingWording(OutlineNode Node, ParagraphReading Paragraph, string Text)
{
    private ImmutableArray<string> clauses;

    /// <summary>The clauses between commas.</summary>
    public ImmutableArray<string> Clauses =>
        clauses.IsDefault ? clauses = [.. Text.Split('，', StringSplitOptions.RemoveEmptyEntries)] : clauses;

    /// <summary>功能式: names the part instead of summing it up.</summary>
    public bool IsFunctional => SectionRoles.Of(Text) != SectionRole.None || Text.EndsWith("情况", StringComparison.Ordinal);

    public static HeadingWording Of(Reading reading, OutlineNode node) => Of(reading.Paragraphs[node.Paragraph], node);

    public static HeadingWording Of(ParagraphReading paragraph, OutlineNode node)
    {
        var text = paragraph.Text.AsSpan(node.Span.Start, node.Span.Length);
        return new HeadingWording(node, paragraph, text[OrdinalLength(node, text)..].Trim(" \t\u3000。；：，").ToString());
    }

    private static int OrdinalLength(OutlineNode node, ReadOnlySpan<char> text)
    {
        if (node.IsEnumeration)
            return Math.Min(text.Length, (node.Number?.Length ?? 0) + 1);
        return node.IsHeading && HeadingNumber.Read(text) is { } number ? number.Length : 0;
    }
}
