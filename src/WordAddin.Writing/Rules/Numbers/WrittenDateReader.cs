using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>Reads dates in Arabic digits. A month without year and day is a length of time and left out.</summary>
internal static class WrittenDateReader
{
    public static IEnumerable<WrittenDate> Read(ParagraphReading paragraph)
    {
        var runs = paragraph.DigitRuns;
        for (var i = 0; i < runs.Length;)
        {
            var used = 0;
            var date = DateAt(paragraph, i, ref used);
            i += Math.Max(1, used);
            if (date is not null)
                yield return date;
        }
    }

    private static WrittenDate? DateAt(ParagraphReading paragraph, int index, ref int used)
    {
        var text = paragraph.Text;
        var runs = paragraph.DigitRuns;
        var start = runs[index].Start;
        if (Characters.At(text, start - 1) == '第')
            return null;
        int? year = null, month = null, day = null;
        var end = start;
        if (NumberText.YearAt(text, runs[index]) is { } found)
            (year, end, used) = (found, runs[index].End + 1, 1);
        if (Part(paragraph, index + used, end, '月') is { } ofYear)
            (month, end, used) = (ofYear, runs[index + used].End + 1, used + 1);
        if ((year is null || month is not null) && Part(paragraph, index + used, end, '日') is { } ofMonth)
            (day, end, used) = (ofMonth, runs[index + used].End + 1, used + 1);
        return year is null && day is null ? null : new WrittenDate(year, month, day, TextSpan.FromBounds(start, end));
    }

    /// <summary>The number of one or two digits at <paramref name="start"/> with its <paramref name="unit"/>.</summary>
    private static int? Part(ParagraphReading paragraph, int index, int start, char unit)
    {
        if (index >= paragraph.DigitRuns.Length)
            return null;
        var run = paragraph.DigitRuns[index];
        var isPart = run.Start == start && run.Length <= 2 && Characters.At(paragraph.Text, run.End) == unit;
        return isPart ? NumberText.SmallIntegerOf(paragraph.Text, run) : null;
    }
}
