using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>
/// Finds unnumbered run-in headings: within a section nearly all paragraphs open with a short sentence of the same form and go
/// on with text. A single such sentence proves nothing; its siblings do: three in a section, or two that are cut alike, or two
/// in a report that has such sections.
/// </summary>
internal static class TopicSentences
{
    private const int ShowsHabit = 3;

    public static void Mark(ImmutableArray<Line> lines)
    {
        var sections = Sections(lines);
        var hasHabit = sections.Exists(section => section.Labels.Length >= ShowsHabit);
        foreach (var (level, labels) in sections)
        {
            if (labels.Length < ShowsHabit && !hasHabit && !labels[0].IsCutLike(labels[1]))
                continue;
            foreach (var label in labels)
                label.Line.Add(OutlineKind.TopicSentence, level, null, label.Line.Start, label.End);
        }
    }

    /// <summary>The labels of every section that has two or more and hardly a paragraph without one between them.</summary>
    private static List<(int Level, ImmutableArray<TopicLabel> Labels)> Sections(ImmutableArray<Line> lines)
    {
        var sections = new List<(int, ImmutableArray<TopicLabel>)>();
        var section = new List<TopicLabel?>();
        var level = 0;
        foreach (var line in lines.Where(line => line.Zone != Zone.Blank))
        {
            if (line.IsPlain && EnumerationMarker.At(line.Text, line.Start, line.End) is null)
            {
                section.Add(TopicLabel.Read(line));
                continue;
            }

            Close();
            level = line.Heading?.Level ?? level;
        }

        Close();
        return sections;

        void Close()
        {
            var first = section.FindIndex(label => label is not null);
            var last = section.FindLastIndex(label => label is not null);
            var labels = section.OfType<TopicLabel>().ToImmutableArray();
            if (labels.Length > 1 && 4 * labels.Length >= 3 * (last + 1 - first))
                sections.Add((level + 1, labels));
            section.Clear();
        }
    }
}
