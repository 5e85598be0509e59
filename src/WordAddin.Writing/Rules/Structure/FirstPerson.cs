using System.Buffers;
using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>Finds 我 and 本人 where they open a clause, as subjects do.</summary>
internal static class FirstPerson
{
    private const string Self = "本人";

    /// <summary>我们, 我市, 我会 … speak of a body.</summary>
    private static readonly SearchValues<char> bodies = SearchValues.Create("们市省县区州国党委会院校局厅部处科室办军方镇乡街村社");

    private static readonly SearchValues<char> listing = SearchValues.Create("及和与、的有名签述");

    public static ImmutableArray<(ParagraphReading Paragraph, TextSpan Span)> In(Reading reading) =>
    [
        .. reading.Paragraphs.Where(paragraph => (paragraph.Zone & (Zone.Preamble | Zone.Body)) != Zone.None)
            .SelectMany(paragraph => In(paragraph.Text).Where(span => !paragraph.IsQuoted(span.Start)).Select(span => (paragraph, span))),
    ];

    private static IEnumerable<TextSpan> In(string text)
    {
        for (var at = text.AsSpan().IndexOfAny('我', '本'); at >= 0; at = Next(text, at))
        {
            if (at > 0 && !Characters.PointMarks.Contains(text[at - 1]) && !Characters.IsBlank(text[at - 1]))
                continue;
            if (text[at] == '我' && !bodies.Contains(Characters.At(text, at + 1)))
                yield return new TextSpan(at, 1);
            else if (text.AsSpan(at).StartsWith(Self) && !listing.Contains(Characters.At(text, at + Self.Length)))
                yield return new TextSpan(at, Self.Length);
        }
    }

    private static int Next(string text, int at)
    {
        var next = text.AsSpan(at + 1).IndexOfAny('我', '本');
        return next < 0 ? -1 : at + 1 + next;
    }
}
