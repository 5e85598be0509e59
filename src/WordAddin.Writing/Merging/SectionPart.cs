using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Merging;

/// <summary>A manuscript cut at its top headings: one of the parts.</summary>
/// <param name="Kind">Where it stands.</param>
/// <param name="Number">The bare numeral of its heading; null without one.</param>
/// <param name="Heading">The heading without its ordinal; empty for opening and ending.</param>
/// <param name="FirstParagraph">Index of its first paragraph.</param>
/// <param name="LastParagraph">Index of its last paragraph.</param>
public sealed record SectionPart(SectionPartKind Kind, string? Number, string Heading, int FirstParagraph, int LastParagraph)
{
    /// <summary>The parts in document order, covering every paragraph.</summary>
    public static ImmutableArray<SectionPart> Of(Manuscript manuscript, Outline outline)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        ArgumentNullException.ThrowIfNull(outline);
        var parts = ImmutableArray.CreateBuilder<SectionPart>();
        var next = 0;
        foreach (var section in outline.Sections)
        {
            // Run-in headings can share a paragraph; it belongs to the first of them.
            if (section.LastParagraph < next)
                continue;
            var first = Math.Max(next, section.FirstParagraph);
            if (first > next)
                parts.Add(new SectionPart(SectionPartKind.Opening, null, "", next, first - 1));
            parts.Add(new SectionPart(
                SectionPartKind.Section, section.Heading.Number, HeadingOf(section.Heading, manuscript), first, section.LastParagraph));
            next = section.LastParagraph + 1;
        }

        if (next < manuscript.Paragraphs.Length)
        {
            var kind = next == 0 ? SectionPartKind.Opening : SectionPartKind.Ending;
            parts.Add(new SectionPart(kind, null, "", next, manuscript.Paragraphs.Length - 1));
        }

        return parts.ToImmutable();
    }

    private static string HeadingOf(OutlineNode heading, Manuscript manuscript)
    {
        var text = manuscript.Paragraphs[heading.Paragraph].Text.AsSpan(heading.Span.Start, heading.Span.Length).Trim();
        var ordinal = HeadingNumber.Read(text)?.Length ?? 0;
        return text[ordinal..].Trim().TrimEnd('。').ToString();
    }
}
