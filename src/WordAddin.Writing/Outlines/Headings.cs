using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>
/// Finds headings that fill or open their paragraph. An outline level or style is believed before the label of a list, that
/// before a typed ordinal; a typed ordinal makes a heading only when the text behind it has the form of one.
/// </summary>
internal static class Headings
{
    private const int LongestHeading = 80;
    private const int LongestRunIn = 100;
    private const int LongestArabicRunIn = 45;
    private const int LongestSentenceHeading = 40;

    public static void Mark(ImmutableArray<Line> lines)
    {
        var shift = LevelShift(lines);
        var inLists = NumberedLists.Find(lines);
        var hasTextBelow = false;
        foreach (var line in lines.Reverse().Where(line => line.Zone != Zone.Blank))
        {
            var (level, number) = line.IsPlain ? Identify(line, shift) : default;
            if (level is >= 1 and <= 4 && !inLists.Contains(line))
                Mark(line, level, number, hasTextBelow);
            hasTextBelow = line.Heading is null;
        }
    }

    /// <summary>Where a title carries outline level 1, its headings start at 2; where a report has parts, 一、 stands below them.</summary>
    private static (int Outline, int Ordinal) LevelShift(ImmutableArray<Line> lines)
    {
        var titleIsLevel1 = lines.Any(line => line.Zone == Zone.Title && HeadingStyle.Level(line.Source) == 1);
        var hasParts = lines.Any(line => line is { IsPlain: true, Number.Form: NumberForm.Part });
        return (titleIsLevel1 ? -1 : 0, hasParts ? 1 : 0);
    }

    private static (int Level, HeadingNumber? Number) Identify(Line line, (int Outline, int Ordinal) shift)
    {
        var number = line.Number;
        if (HeadingStyle.Level(line.Source) is { } level)
            return (Math.Max(1, level + shift.Outline), number);
        return number is null or { Form: NumberForm.OrdinalWord }
            ? (0, null)
            : (number.Form == NumberForm.Part ? 1 : number.Level + shift.Ordinal, number);
    }

    private static void Mark(Line line, int level, HeadingNumber? number, bool hasTextBelow)
    {
        var textStart = line.Start + (line.TypedNumber?.Length ?? 0);
        var sentenceEnd = FullStop.EndAfter(line.Text, textStart, line.End);
        var label = (sentenceEnd < 0 ? line.End : sentenceEnd) - textStart;
        if (sentenceEnd < 0 || (sentenceEnd == line.End && label <= LongestSentenceHeading && (hasTextBelow || level == 1)))
        {
            if (label > LongestHeading || label == 0)
                return;
            line.AddWhole(OutlineKind.Heading1 + (level - 1), level, number?.Numeral);
            line.Zone = Zone.Heading;
        }
        else if (label <= (level <= 2 ? LongestRunIn : LongestArabicRunIn))
        {
            line.Add(RunInKind(level), level, number?.Numeral, line.Start, sentenceEnd);
        }
    }

    /// <summary>The contract has no run-in kind for level 4.</summary>
    private static OutlineKind RunInKind(int level) =>
        level == 4 ? OutlineKind.Heading4 : OutlineKind.Heading1RunIn + (level - 1);
}
