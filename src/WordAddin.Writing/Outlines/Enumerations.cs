using System.Buffers;
using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Outlines;

/// <summary>Finds enumerations, 一是…二是…: run together in a paragraph, or each opening one.</summary>
internal static class Enumerations
{
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("。！？；：，,;!?:");

    public static void Mark(ImmutableArray<Line> lines)
    {
        var sectionLevel = 0;
        EnumerationMarker? previousOpening = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Heading is { } heading)
            {
                sectionLevel = heading.Level;
                previousOpening = null;
            }

            if (line.Zone is not Zone.Body)
                continue;
            var level = line.Nodes is [var label, ..] ? label.Level : sectionLevel;
            var chains = Chains(line);
            var ends = chains.Count > 0 ? FullStop.EndsIn(line) : [];
            foreach (var chain in chains)
            {
                var opens = chain[0].Start == line.Start;
                if (opens && chain.Count == 1 && (chain[0].Word == '是' || HasNeighbour(chain[0], previousOpening, lines, i)))
                    AddOpening(line, chain[0], ends, level + 1);
                else if (chain.Count > 1 || (!opens && StandsAlone(line, chain[0])))
                    AddChain(line, chain, ends, level + 1);
                if (opens)
                    previousOpening = chain[0];
            }

            line.Nodes.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        }
    }

    /// <summary>Markers of a line in chains of rising numbers; a number that does not rise starts a new chain.</summary>
    private static List<List<EnumerationMarker>> Chains(Line line)
    {
        var chains = new List<List<EnumerationMarker>>();
        var latest = new Dictionary<char, List<EnumerationMarker>>();
        foreach (var marker in Markers(line))
        {
            if (latest.TryGetValue(marker.Word, out var chain) && marker.Value > 1 && marker.Value >= chain[^1].Value)
                chain.Add(marker);
            else
                chains.Add(latest[marker.Word] = [marker]);
        }

        return chains;
    }

    private static IEnumerable<EnumerationMarker> Markers(Line line)
    {
        var quotations = PairedMarks.Find(line.Text, '“', '”').GetEnumerator();
        var inQuotations = quotations.MoveNext();
        var start = line.Heading?.Span.End ?? line.Start;
        for (var i = start; i >= 0 && i < line.End; i = NextClause(line, i))
        {
            while (inQuotations && quotations.Current.End <= i)
                inQuotations = quotations.MoveNext();
            if (inQuotations && quotations.Current.Contains(i))
                continue;
            if (EnumerationMarker.At(line.Text, i, line.End) is { } marker)
                yield return marker;
        }
    }

    /// <summary>The place after the next mark that pauses or ends, or -1.</summary>
    private static int NextClause(Line line, int from)
    {
        var mark = line.Text.AsSpan(from, line.End - from).IndexOfAny(ClauseMarks);
        return mark < 0 ? -1 : from + mark + 1;
    }

    /// <summary>Words that also open common sentences (一要, 第一，) count only beside a sibling.</summary>
    private static bool HasNeighbour(EnumerationMarker marker, EnumerationMarker? previous, ImmutableArray<Line> lines, int index)
    {
        if (previous is { } before && before.Word == marker.Word && before.Value + 1 == marker.Value)
            return true;
        var next = index + 1;
        while (next < lines.Length && lines[next].Zone == Zone.Blank)
            next++;
        return next < lines.Length
            && lines[next].Zone == Zone.Body
            && EnumerationMarker.At(lines[next].Text, lines[next].Start, lines[next].End) is { } after
            && after.Word == marker.Word
            && after.Value == marker.Value + 1;
    }

    /// <summary>A lone 一是 inside a paragraph counts after a full stop, semicolon or colon.</summary>
    private static bool StandsAlone(Line line, EnumerationMarker marker) =>
        marker is { Word: '是', Value: 1 } && line.Text[marker.Start - 1] is not ('，' or ',');

    private static void AddOpening(Line line, EnumerationMarker marker, List<int> ends, int level) =>
        line.Add(OutlineKind.EnumParagraph, level, marker.Numeral, marker.Start, SentenceEnd(ends, marker.Start, line.End));

    private static void AddChain(Line line, List<EnumerationMarker> chain, List<int> ends, int level)
    {
        var breaks = chain.Skip(1).Count(marker => FullStop.Marks.Contains(line.Text[marker.Start - 1]));
        var kind = chain.Count == 1 || 2 * breaks >= chain.Count - 1 ? OutlineKind.EnumInline : OutlineKind.EnumSeries;
        for (var i = 0; i < chain.Count; i++)
        {
            var start = chain[i].Start;
            var isLast = i + 1 == chain.Count;
            var itemEnd = isLast ? line.End : chain[i + 1].Start;
            var end = kind == OutlineKind.EnumInline || isLast ? SentenceEnd(ends, start, itemEnd) : itemEnd;
            line.Add(kind, level, chain[i].Numeral, start, end);
        }
    }

    /// <summary>The end of the sentence at <paramref name="start"/>, or <paramref name="limit"/> when that comes first.</summary>
    private static int SentenceEnd(List<int> ends, int start, int limit)
    {
        var next = ends.BinarySearch(start + 1);
        next = next < 0 ? ~next : next;
        return next < ends.Count ? Math.Min(ends[next], limit) : limit;
    }
}
