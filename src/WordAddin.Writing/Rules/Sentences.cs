using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules;

/// <summary>Cuts a text into sentences at 。！？ and their half-width forms; quotation marks do not hide an end.</summary>
internal static class Sentences
{
    private const string Ends = "。！？!?";

    /// <summary>Sentences in order, each with its end mark and the closing marks after it.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = EndFrom(text, start);
            yield return TextSpan.FromBounds(start, end);
            start = end;
        }
    }

    /// <summary>The sentence or sentences that <paramref name="span"/> stands in.</summary>
    public static TextSpan Around(string text, TextSpan span)
    {
        var before = text.AsSpan(0, span.Start).LastIndexOfAny(Ends);
        var start = before + 1;
        while (start < span.Start && text[start] is '”' or '’' or '）' or '》' or ')')
            start++;
        return TextSpan.FromBounds(start, EndFrom(text, Math.Max(span.Start, span.End - 1)));
    }

    private static int EndFrom(string text, int from)
    {
        var mark = text.AsSpan(from).IndexOfAny(Ends);
        if (mark < 0)
            return text.Length;
        var end = from + mark + 1;
        while (end < text.Length && text[end] is '”' or '’' or '）' or '》' or ')' or '。' or '！' or '？' or '!' or '?')
            end++;
        return end;
    }
}
