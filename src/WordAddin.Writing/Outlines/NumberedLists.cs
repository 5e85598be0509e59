using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>
/// Tells a list in the body from headings: items that follow each other with no text between them and that are sentences,
/// or that are Arabic numbers without anything below any of them.
/// </summary>
internal static class NumberedLists
{
    private const int FewestItems = 2;
    private const int FewestItemsBeforeText = 3;

    public static HashSet<Line> Find(ImmutableArray<Line> lines)
    {
        var items = new HashSet<Line>();
        var run = new List<Line>();
        foreach (var line in lines.Where(line => line.Zone != Zone.Blank))
        {
            if (run.Count > 0 && !Continues(run[^1], line))
                Close(run, items, endsInText: line.IsPlain && line.Number is null);
            if (line.IsPlain && MayBeItem(line))
                run.Add(line);
        }

        Close(run, items, endsInText: false);
        return items;
    }

    private static bool MayBeItem(Line line) =>
        line.Number is { Form: NumberForm.BracketedChinese or NumberForm.Arabic or NumberForm.BracketedArabic or NumberForm.Circled }
        && HeadingStyle.Level(line.Source) is null;

    private static bool Continues(Line last, Line next) =>
        next.IsPlain && MayBeItem(next) && next.Number!.Form == last.Number!.Form;

    /// <summary>Where text follows, the last of two items may be a heading with its body; of three, the others would be empty.</summary>
    private static void Close(List<Line> run, HashSet<Line> items, bool endsInText)
    {
        var sentences = run.All(IsOneSentence);
        var bare = run.TrueForAll(line => line.Number!.Level > 2 && !HasSentence(line));
        if (run.Count >= FewestItems && (sentences || (bare && (!endsInText || run.Count >= FewestItemsBeforeText))))
            items.UnionWith(run);
        run.Clear();
    }

    private static bool IsOneSentence(Line line)
    {
        var end = FullStop.EndAfter(line.Text, line.Start, line.End);
        return end == line.End || (end < 0 && line.Text[line.End - 1] is '；' or ';');
    }

    private static bool HasSentence(Line line) => FullStop.EndAfter(line.Text, line.Start, line.End) >= 0;
}
