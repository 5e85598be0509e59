using System.Runtime.InteropServices;
using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>What matters about a paragraph's end: tracked changes of the mark itself, and a section break in it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ParagraphMark(bool IsDeleted, bool IsInserted, bool EndsSection, string? Author)
{
    /// <summary>Reads the w:rPr of a w:pPr.</summary>
    public static ParagraphMark Read(PartCursor cursor)
    {
        var mark = default(ParagraphMark);
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            mark = cursor.Name switch
            {
                "del" or "moveFrom" => mark with { IsDeleted = true, Author = cursor.Attribute("author") },
                "ins" or "moveTo" => mark with { IsInserted = true, Author = mark.Author ?? cursor.Attribute("author") },
                _ => mark,
            };
        }

        return mark;
    }
}
