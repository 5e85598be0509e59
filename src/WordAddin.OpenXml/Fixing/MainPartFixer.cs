using WordAddin.OpenXml.Reading.Stories;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.OpenXml.Fixing;

/// <summary>Works out which stretches of the main part's XML change. All else stays as it is, to the character.</summary>
internal sealed class MainPartFixer(string xml, ParagraphMap map)
{
    private readonly XmlPlaces places = new(xml);
    private readonly List<(int Start, int End, string Replacement)> changes = [];

    /// <param name="manuscript">What was read from the XML.</param>
    /// <param name="fixes">Fixes that go together, see <see cref="EditApplier.Compatible"/>.</param>
    /// <param name="target">Receives the changed XML.</param>
    public void Write(Manuscript manuscript, IEnumerable<Fix> fixes, TextWriter target)
    {
        var edits = fixes.SelectMany(fix => fix.Edits).GroupBy(edit => edit.Paragraph).ToList();
        var removed = Removable(edits.Where(group => group.Any(edit => edit.RemovesParagraph)).Select(group => map.Paragraphs[group.Key]));
        foreach (var group in edits)
        {
            var paragraph = map.Paragraphs[group.Key];
            if (removed.Contains(paragraph))
                Replace(places.Element(paragraph.Begin, paragraph.End), "");
            else
                Change(paragraph, manuscript.Paragraphs[group.Key].Text, [.. group.OrderBy(edit => edit.Start)]);
        }

        WriteChanged(target);
    }

    /// <summary>
    /// The paragraphs whose element may go. Of the others only the text goes: Word wants a paragraph at the end of every cell,
    /// control and body, and would lose the section, field or drawing that lives in one.
    /// </summary>
    private HashSet<MappedParagraph> Removable(IEnumerable<MappedParagraph> asked)
    {
        var removable = asked.Where(paragraph => paragraph.IsWhole).ToHashSet();
        if (removable.Count == 0)
            return removable;
        foreach (var blocks in map.Containers)
        {
            var last = blocks.Count - 1;
            while (last >= 0 && blocks[last] is { } paragraph && removable.Contains(paragraph))
                last--;
            if (last < blocks.Count - 1 && (last < 0 || blocks[last] is null))
                removable.Remove(blocks[^1]!);
        }

        return removable;
    }

    /// <summary>
    /// A replacement takes the look of the first character it replaces, an insertion that of the character before it. Edits
    /// and elements are both in order, so one walk serves the paragraph.
    /// </summary>
    private void Change(MappedParagraph paragraph, string text, List<Edit> edits)
    {
        var first = 0;
        foreach (var piece in paragraph.Pieces)
        {
            var span = new TextSpan(piece.Start, piece.Length);
            while (first < edits.Count && edits[first].Span.End < span.Start)
                first++;
            var next = first;
            while (next < edits.Count && (Anchor(edits[next]) < span.End))
                next++;
            var touching = edits[first..next].Where(edit => span.Contains(Anchor(edit)) || edit.Span.Overlaps(span)).ToList();
            if (touching.Count > 0)
                Replace(places.Element(piece.Begin, piece.End), Changed(piece, text, touching));
        }
    }

    /// <summary>The character whose run takes the replacement.</summary>
    private static int Anchor(Edit edit) => edit.Length > 0 ? edit.Start : Math.Max(edit.Start - 1, 0);

    private string Changed(MappedPiece piece, string text, List<Edit> edits)
    {
        var content = new RunContent(places.Prefix(piece.Begin));
        var span = new TextSpan(piece.Start, piece.Length);
        var position = span.Start;
        foreach (var edit in edits)
        {
            Keep(piece, text, position, Math.Clamp(edit.Start, position, span.End), content);
            if (span.Contains(Anchor(edit)))
                content.AppendText(edit.Replacement);
            position = Math.Clamp(edit.Span.End, position, span.End);
        }

        Keep(piece, text, position, span.End, content);
        return content.Take();
    }

    private void Keep(MappedPiece piece, string text, int start, int end, RunContent content)
    {
        if (start == end)
            return;
        if (piece.IsText)
        {
            content.AppendText(text.AsSpan(start, end - start));
            return;
        }

        var (from, to) = places.Element(piece.Begin, piece.End);
        content.AppendElement(xml.AsSpan(from, to - from));
    }

    private void Replace((int Start, int End) element, string replacement) => changes.Add((element.Start, element.End, replacement));

    private void WriteChanged(TextWriter target)
    {
        var written = 0;
        foreach (var (start, end, replacement) in changes.OrderBy(change => change.Start))
        {
            target.Write(xml.AsSpan(written, start - written));
            target.Write(replacement);
            written = end;
        }

        target.Write(xml.AsSpan(written));
    }
}
