using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>Finds the numbers in Arabic digits of a text: <c>12</c>, <c>3.5</c>, <c>12,000</c>.</summary>
internal static class DigitRunReader
{
    public static ImmutableArray<TextSpan> Read(string text)
    {
        var runs = ImmutableArray.CreateBuilder<TextSpan>();
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (next < 0)
                break;
            var start = at + next;
            at = EndOf(text, start);
            runs.Add(TextSpan.FromBounds(start, at));
        }

        return runs.DrainToImmutable();
    }

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInnerMark(text, end)))
            end++;
        return end;
    }

    private static bool IsInnerMark(string text, int at) =>
        text[at] is '.' or ',' && char.IsAsciiDigit(Characters.At(text, at + 1));
}
