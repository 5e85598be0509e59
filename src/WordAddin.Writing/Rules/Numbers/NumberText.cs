using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>What rules ask about a number and the characters around it.</summary>
internal static class NumberText
{
    private static readonly SearchValues<char> points = SearchValues.Create(Characters.Points);

    /// <summary>Longest number that is worked with; longer ones are codes.</summary>
    private const int Longest = 15;

    /// <summary>How far back a clause is followed, so that a text without marks costs no more than others.</summary>
    private const int LongestClause = 60;

    /// <summary>The value of a run of digits, or null for a code.</summary>
    public static decimal? ValueOf(string text, TextSpan run) =>
        run.Length <= Longest
        && decimal.TryParse(text.AsSpan(run.Start, run.Length), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    /// <summary>The value of a run of one to four digits without a point, or null.</summary>
    public static int? SmallIntegerOf(string text, TextSpan run) =>
        run.Length <= 4 && int.TryParse(text.AsSpan(run.Start, run.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    /// <summary>The year written at a run of four digits and 年, or null.</summary>
    public static int? YearAt(string text, TextSpan run) =>
        run.Length == 4 && Characters.At(text, run.End) == '年' && SmallIntegerOf(text, run) is (>= 1900 and < 2100) and var year ? year : null;

    public static string Show(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The measure word at <paramref name="index"/>, or an empty text.</summary>
    public static string UnitAt(string text, int index) => WordAt(text, index, FigureWords.Words.Units);

    public static string WordAt(string text, int index, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.AsSpan(index).StartsWith(word))
                return word;
        }

        return "";
    }

    public static string WordBefore(string text, int end, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.AsSpan(0, end).EndsWith(word))
                return word;
        }

        return "";
    }

    public static bool HoldsAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>From the last mark that pauses or ends before <paramref name="end"/> up to it, as far as it is near.</summary>
    public static ReadOnlySpan<char> ClauseBefore(string text, int end)
    {
        var start = Math.Max(0, end - LongestClause);
        var before = text.AsSpan(start, end - start);
        return before[(before.LastIndexOfAny(points) + 1)..];
    }

    /// <summary>True where a clause starts: at the start of the text or after a mark that pauses or ends.</summary>
    public static bool StartsClause(string text, int index) =>
        index == 0 || Characters.Points.Contains(text[index - 1], StringComparison.Ordinal) || Characters.IsBlank(text[index - 1]);
}
