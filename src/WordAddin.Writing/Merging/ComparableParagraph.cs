using System.Runtime.InteropServices;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Merging;

/// <summary>A paragraph and the text by which it is compared.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ComparableParagraph(int Index, string Text)
{
    /// <summary>
    /// The written paragraphs of a part. A top heading goes without its ordinal: it changes whenever a section before it
    /// comes or goes, and that is told once, there.
    /// </summary>
    public static List<ComparableParagraph> Of(Manuscript manuscript, SectionPart part)
    {
        var paragraphs = new List<ComparableParagraph>();
        for (var i = part.FirstParagraph; i <= part.LastParagraph; i++)
        {
            var text = manuscript.Paragraphs[i].Text.Trim();
            if (part.Kind == SectionPartKind.Section && i == part.FirstParagraph)
                text = text[(HeadingNumber.Read(text)?.Length ?? 0)..].TrimStart();
            if (text.Length > 0)
                paragraphs.Add(new ComparableParagraph(i, text));
        }

        return paragraphs;
    }
}
