using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Outlines;

/// <summary>
/// Finds unnumbered labels inside a paragraph that opens with a heading or 一是: sentences cut to the same measure, the first
/// right behind the opening, each followed by text.
/// </summary>
internal static class InlineTopics
{
    private const int Fewest = 3;

    public static void Mark(ImmutableArray<Line> lines)
    {
        foreach (var line in lines)
        {
            if (line.Zone == Zone.Body && line.Nodes is [var opening] && opening.Span.Start == line.Start)
                Mark(line, opening);
        }
    }

    private static void Mark(Line line, OutlineNode opening)
    {
        var labels = new List<TextSpan>();
        var shape = default(LabelShape);
        var adjacent = false;
        for (var start = opening.Span.End; start < line.End;)
        {
            var end = FullStop.EndAfter(line.Text, start, line.End);
            if (end < 0)
                end = line.End;
            var isLabel = LabelShape.TryRead(line.Text.AsSpan(start, end - start), out var found);
            if (start == opening.Span.End)
            {
                if (!isLabel)
                    return;
                shape = found;
            }

            if (isLabel && found.Equals(shape))
            {
                adjacent |= labels.Count > 0 && labels[^1].End == start;
                labels.Add(TextSpan.FromBounds(start, end));
            }

            start = end;
        }

        if (labels.Count < Fewest || adjacent || labels[^1].End == line.End)
            return;
        foreach (var label in labels)
            line.Add(OutlineKind.TopicInline, opening.Level + 1, null, label.Start, label.End);
    }
}
