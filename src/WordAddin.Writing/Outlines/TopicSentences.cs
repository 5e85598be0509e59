using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>
/// Finds unnumbered run-in headings: within a section nearly all paragraphs open with a short sentence of the same form and go
/// on with text. A single such sentence proves nothing; its siblings do.
/// </summary>
internal static class TopicSentences
{
    public static void Mark(ImmutableArray<Line> lines)
    {
        var level = 0;
        var section = new List<Line>();
        foreach (var line in lines.Where(line => line.Zone != Zone.Blank))
        {
            if (line.IsPlain)
            {
                section.Add(line);
                continue;
            }

            MarkSection(section, level + 1);
            section.Clear();
            level = line.Heading?.Level ?? level;
        }

        MarkSection(section, level + 1);
    }

    private static void MarkSection(List<Line> section, int level)
    {
        var labels = section.ConvertAll(TopicLabel.Read);
        var first = labels.FindIndex(label => label is not null);
        var last = labels.FindLastIndex(label => label is not null);
        if (first < 0)
            return;
        var siblings = labels[first..(last + 1)].OfType<TopicLabel>().ToImmutableArray();
        if (4 * siblings.Length < 3 * (last + 1 - first) || !Agree(siblings))
            return;
        foreach (var label in siblings)
            label.Line.Add(OutlineKind.TopicSentence, level, null, label.Line.Start, label.End);
    }

    /// <summary>Three labels agree by being labels; two must also be cut alike.</summary>
    private static bool Agree(ImmutableArray<TopicLabel> siblings) =>
        siblings.Length > 2 || (siblings.Length == 2 && siblings[0].IsCutLike(siblings[1]));
}
