using System.Runtime.InteropServices;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>Finds the sentence that leads into an enumeration.</summary>
internal static class Leads
{
    private const int LongestLead = 120;

    /// <summary>The sentence right before the first item, in its paragraph or at the end of the one before.</summary>
    public static Lead? Before(Enumeration enumeration, Reading reading)
    {
        var first = enumeration.Items[0];
        if (first.OpensParagraph)
            return PreviousWritten(reading, first.Paragraph.Index) is { } previous ? LastSentence(previous, Characters.TrimmedEnd(previous.Text)) : null;
        return LastSentence(reading.Paragraphs[first.Paragraph.Index], first.Node.Span.Start);
    }

    /// <summary>The nearest paragraph before <paramref name="index"/> that holds more than blanks.</summary>
    public static ParagraphReading? PreviousWritten(Reading reading, int index)
    {
        do
            index--;
        while (index >= 0 && Characters.TrimmedEnd(reading.Paragraphs[index].Text) == 0);
        return index < 0 ? null : reading.Paragraphs[index];
    }

    private static Lead? LastSentence(ParagraphReading paragraph, int end)
    {
        if (end == 0)
            return null;
        var from = Math.Max(0, end - LongestLead);
        var stop = paragraph.Text.AsSpan(from, Math.Max(0, end - 1 - from)).LastIndexOfAny("。！？");
        return new Lead(paragraph, TextSpan.FromBounds(from + stop + 1, end));
    }

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Lead(ParagraphReading Paragraph, TextSpan Span);
}
