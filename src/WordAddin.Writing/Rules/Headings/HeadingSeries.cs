using System.Collections.Immutable;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>Numbered headings that belong together: siblings below one heading, in order.</summary>
internal sealed record HeadingSeries(int Level, ImmutableArray<NumberedHeading> Headings)
{
    /// <summary>
    /// Every series of a report in the order they end. A heading in another Arabic form that counts on (1. then ②) belongs to
    /// the series it goes on with. What stands below a heading whose levels are turned round is left out.
    /// </summary>
    public static ImmutableArray<HeadingSeries> Read(Reading reading)
    {
        var done = ImmutableArray.CreateBuilder<HeadingSeries>();
        var open = new SortedDictionary<int, List<NumberedHeading>>();
        var skipped = HeadingLevelReverse.Paragraphs(reading.Outline);
        foreach (var heading in NumberedHeading.In(reading))
        {
            if (skipped.Contains(heading.Node.Paragraph))
                continue;
            var level = LevelOf(heading, open);
            foreach (var deeper in open.Keys.Where(key => key > level).ToList())
                Close(deeper, open, done);
            if (!open.TryGetValue(level, out var series))
                open[level] = series = [];
            series.Add(heading);
        }

        foreach (var level in open.Keys.ToList())
            Close(level, open, done);
        return done.ToImmutable();
    }

    private static int LevelOf(NumberedHeading heading, SortedDictionary<int, List<NumberedHeading>> open)
    {
        var own = heading.Node.Level;
        if (heading.Number.Level < 3 || heading.Number.Value == 1 || open.ContainsKey(own))
            return own;
        foreach (var (level, series) in open)
        {
            if (series[^1].Number.Level >= 3 && series[^1].Number.Value + 1 == heading.Number.Value)
                return level;
        }

        return own;
    }

    private static void Close(
        int level, SortedDictionary<int, List<NumberedHeading>> open, ImmutableArray<HeadingSeries>.Builder done)
    {
        done.Add(new HeadingSeries(level, [.. open[level]]));
        open.Remove(level);
    }
}
