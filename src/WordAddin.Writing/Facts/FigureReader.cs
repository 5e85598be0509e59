using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Facts;

/// <summary>
/// Finds the figures of a report: Arabic digits with a measure word. Years, days and ordinals are no figures, nor are
/// Chinese numerals, which in these reports belong to set phrases.
/// </summary>
public static class FigureReader
{
    private const int LongestNoun = 10;
    private const int LongestNumber = 15;
    private const int LongestPlain = 9;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    private static readonly EdgeWords Units = new(FigureWords.Words.Units);
    private static readonly EdgeWords Approximations = new(FigureWords.Words.Approximations);
    private static readonly EdgeWords Bounds = new(FigureWords.Words.After);
    private static readonly EdgeWords NounEnds = new(FigureWords.Words.NounEnds);
    private static readonly EdgeWords Verbs = new(FigureWords.Words.Verbs);
    private static readonly EdgeWords Links = new(FigureWords.Words.Before);

    public static ImmutableArray<Figure> Read(Manuscript manuscript, Outline outline)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        ArgumentNullException.ThrowIfNull(outline);
        var figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (var paragraph in manuscript.Paragraphs)
        {
            if ((outline.Zones[paragraph.Index] & (Zone.Prose | Zone.Heading | Zone.Table)) != Zone.None)
                ReadParagraph(paragraph, figures);
        }

        return figures.ToImmutable();
    }

    private static void ReadParagraph(Paragraph paragraph, ImmutableArray<Figure>.Builder figures)
    {
        var text = paragraph.Text;
        var position = 0;
        while (text.AsSpan(position).IndexOfAny(Digits) is >= 0 and var distance)
        {
            var start = position + distance;
            position = EndOfNumber(text, start);
            if (ReadFigure(text, start, position, paragraph.Index) is { } figure)
                figures.Add(figure);
        }
    }

    private static Figure? ReadFigure(string text, int start, int end, int paragraph)
    {
        if (end - start > LongestNumber || IsOrdinalOrCode(text, start))
            return null;
        var value = ValueOf(text.AsSpan(start, end - start));
        end += Approximations.After(text, end).Length;
        if (end < text.Length && text[end] is '万' or '亿')
            value *= text[end++] == '万' ? 10_000 : 100_000_000;
        var unit = Units.After(text, end);
        if (unit.Length == 0)
            return null;
        end += unit.Length;
        var nounStart = end + Bounds.After(text, end).Length;
        var noun = NounAfter(text, nounStart);
        return noun.Length > 0
            ? new Figure(text[start..(nounStart + noun.Length)], value, unit, noun, paragraph, start)
            : new Figure(text[start..end], value, unit, NounBefore(text, start), paragraph, start);
    }

    // 第3次 counts nothing, A4 and X-12 are names.
    private static bool IsOrdinalOrCode(string text, int start) =>
        start > 0 && (text[start - 1] is '第' or '.' or '-' or '_' || char.IsAsciiLetter(text[start - 1]));

    private static int EndOfNumber(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (Digit(text[end]) >= 0 || IsInnerMark(text, end)))
            end++;
        return end;
    }

    private static bool IsInnerMark(string text, int position) =>
        text[position] is '.' or ',' && position + 1 < text.Length && Digit(text[position + 1]) >= 0;

    private static decimal ValueOf(ReadOnlySpan<char> number)
    {
        // Most figures are short and plain; parsing text is dear beside adding up digits.
        if (number.Length <= LongestPlain && !number.ContainsAny('.', ','))
            return PlainValueOf(number);
        Span<char> plain = stackalloc char[LongestNumber];
        var length = 0;
        var hasPoint = false;
        foreach (var unit in number)
        {
            if (unit == '.' && !hasPoint)
            {
                hasPoint = true;
                plain[length++] = '.';
            }
            else if (Digit(unit) is >= 0 and var digit)
            {
                plain[length++] = (char)('0' + digit);
            }
        }

        return decimal.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static int PlainValueOf(ReadOnlySpan<char> number)
    {
        var value = 0;
        foreach (var unit in number)
            value = (10 * value) + Digit(unit);
        return value;
    }

    private static int Digit(char unit) => unit switch
    {
        >= '0' and <= '9' => unit - '0',
        >= '０' and <= '９' => unit - '０',
        _ => -1,
    };

    private static string NounAfter(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestNoun && IsHan(text[end]) && NounEnds.After(text, end).Length == 0)
            end++;
        return text[start..end];
    }

    private static string NounBefore(string text, int end)
    {
        string word;
        while ((word = Links.Before(text, end)).Length > 0)
            end -= word.Length;
        var start = end;
        while (start > 0 && end - start < LongestNoun && IsHan(text[start - 1]) && Verbs.Before(text, start).Length == 0)
            start--;
        var noun = text[start..end];
        return FigureWords.Words.Units.Contains(noun) ? "" : noun;
    }

    private static bool IsHan(char unit) => unit is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';
}
