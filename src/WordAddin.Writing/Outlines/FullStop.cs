using System.Buffers;

namespace WordAddin.Writing.Outlines;

/// <summary>The marks that end a sentence.</summary>
internal static class FullStop
{
    public static readonly SearchValues<char> Marks = SearchValues.Create("。！？!?");
    private const string ClosingMarks = "”’）》】";

    /// <summary>
    /// The place after the full stop of the sentence that starts at <paramref name="start"/>, or -1. A stop right before a
    /// closing mark belongs to what is quoted.
    /// </summary>
    public static int EndAfter(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var stop = text.AsSpan(i, end - i).IndexOfAny(Marks);
            if (stop < 0)
                return -1;
            i += stop;
            if (i + 1 >= end || !ClosingMarks.Contains(text[i + 1], StringComparison.Ordinal))
                return i + 1;
        }

        return -1;
    }

    /// <summary>Every such place of a line, in order.</summary>
    public static List<int> EndsIn(Line line)
    {
        var ends = new List<int>();
        for (var end = EndAfter(line.Text, line.Start, line.End); end >= 0; end = EndAfter(line.Text, end, line.End))
            ends.Add(end);
        return ends;
    }
}
