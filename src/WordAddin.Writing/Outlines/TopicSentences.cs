using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>
/// Finds unnumbered run-in headings: paragraphs of one section that follow each other and all open with a short sentence of
/// the same measure, with text behind it.
/// </summary>
internal static class TopicSentences
{
    private const int Fewest = 2;
    private const int FewestWithoutSharedWord = 3;

    public static void Mark(ImmutableArray<Line> lines)
    {
        var level = 0;
        var group = new List<Candidate>();
        foreach (var line in lines.Where(line => line.Zone != Zone.Blank))
        {
            var candidate = line.IsPlain ? Candidate.Read(line) : null;
            if (candidate is null || (group.Count > 0 && !group[^1].AgreesWith(candidate)))
                Close(group, level);
            if (candidate is not null)
                group.Add(candidate);
            if (line.Heading is { } heading)
                level = heading.Level;
        }

        Close(group, level);
    }

    private static void Close(List<Candidate> group, int level)
    {
        var fewest = group.TrueForAll(label => label.StartsLike(group[0])) ? Fewest : FewestWithoutSharedWord;
        if (group.Count >= fewest)
        {
            foreach (var label in group)
                label.Line.Add(OutlineKind.TopicSentence, level + 1, null, label.Line.Start, label.End);
        }

        group.Clear();
    }

    private sealed record Candidate(Line Line, LabelShape Shape, int End)
    {
        private const int LengthTolerance = 5;
        private const int SharedWord = 2;

        public static Candidate? Read(Line line)
        {
            var end = Sentences.EndAfter(line.Text, line.Start, line.End);
            if (end < 0 || line.End - end < end - line.Start)
                return null;
            return LabelShape.TryRead(line.Text.AsSpan(line.Start, end - line.Start), out var shape)
                ? new Candidate(line, shape, end)
                : null;
        }

        public bool AgreesWith(Candidate other) =>
            StartsLike(other)
            || (Shape.Clauses == other.Shape.Clauses && Math.Abs(Shape.Length - other.Shape.Length) <= LengthTolerance);

        public bool StartsLike(Candidate other) => Line.Content[..SharedWord].SequenceEqual(other.Line.Content[..SharedWord]);
    }
}
